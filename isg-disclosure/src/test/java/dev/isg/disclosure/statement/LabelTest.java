package dev.isg.disclosure.statement;

import static dev.isg.disclosure.CompanyAPlan.assessed;
import static dev.isg.disclosure.CompanyAPlan.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ItemSource;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.InformationType;
import dev.isg.disclosure.scope.ScopeRule;
import dev.isg.disclosure.scope.ScopeRuling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-508")
class LabelTest {
  private static final String DRAWINGS =
      """
      "assets": [{"id": "drawings", "name": {"ja": "図面", "en": "drawings"}, "kind": "PAPER",
        "owner": "development", "label": "SECRET"}],
      "targets":""";

  @ParameterizedTest
  @CsvSource({
    "SOCIETY, PUBLIC, PARTNERS",
    "SHAREHOLDERS, PUBLIC, PARTNERS",
    "CREDITORS, PUBLIC, PARTNERS",
    "CUSTOMERS, PUBLIC, PARTNERS",
    "BUSINESS_PARTNERS, PARTNERS, INTERNAL",
    "OUTSOURCEES, PARTNERS, INTERNAL",
    "EMPLOYEES, INTERNAL, CONFIDENTIAL"
  })
  void tellsUpToTheClearanceAndNotBeyond(
      Audience audience, ConfidentialityLabel highest, ConfidentialityLabel tooHigh) {
    assertThat(audience.clearance()).isEqualTo(highest);
    assertThat(ruling(labelled(highest), audience, List.of()).rule())
        .isEqualTo(ScopeRule.ASSESSED_HARMLESS);

    ScopeRuling refused = ruling(labelled(tooHigh), audience, List.of());

    assertThat(refused.told()).isFalse();
    assertThat(refused.rule()).isEqualTo(ScopeRule.LABEL_ABOVE_CLEARANCE);
    assertThat(refused.text().en())
        .contains("labelled " + tooHigh.label().en())
        .contains("cleared for " + highest.label().en())
        .doesNotContain("{");
    assertThat(refused.text().ja())
        .contains("「" + tooHigh.label().ja() + "」")
        .contains("「" + highest.label().ja() + "」")
        .doesNotContain("{");
  }

  @Test
  void showsManagementEverything() {
    assertThat(ruling(labelled(ConfidentialityLabel.SECRET), Audience.BOARD, List.of()).rule())
        .isEqualTo(ScopeRule.INSIDE);
    assertThat(Audience.BOARD.clearance()).isEqualTo(ConfidentialityLabel.SECRET);
  }

  @Test
  @Tag("REQ-004")
  void letsARecordedDecisionLiftTheRefusalIfItIsManagements() {
    DisclosureItem secret = labelled(ConfidentialityLabel.SECRET);

    assertThat(ruling(secret, Audience.SOCIETY, List.of(decision("ALLOW", Role.BOARD_MEMBER))))
        .extracting(ScopeRuling::rule, ScopeRuling::told)
        .containsExactly(ScopeRule.ALLOWED, true);
    assertThat(ruling(secret, Audience.SOCIETY, List.of(decision("DENY", Role.BOARD_MEMBER))))
        .extracting(ScopeRuling::rule)
        .isEqualTo(ScopeRule.DENIED);
    assertThat(ruling(secret, Audience.SOCIETY, List.of(decision("ALLOW", Role.CISO))).told())
        .isFalse();
  }

  @Test
  void letsNoLowLabelWashWhatItRestsOn() {
    CompanyACase labelledRisk =
        CompanyACase.changed(
            Map.of(
                "\"id\": \"leak\",",
                "\"id\": \"leak\", \"label\": \"CONFIDENTIAL\",",
                "\"targets\":",
                DRAWINGS),
            List.of());
    DisclosureItem.Builder onRisk = plain(Optional.of(ConfidentialityLabel.PUBLIC));
    onRisk.addSources(ItemSource.parse("risk:leak"));
    DisclosureItem.Builder onAsset = plain(Optional.of(ConfidentialityLabel.PUBLIC));
    onAsset.addSources(ItemSource.parse("asset:drawings"));
    DisclosureItem.Builder onOther = plain(Optional.of(ConfidentialityLabel.PUBLIC));
    onOther.addSources(ItemSource.parse("risk:web"), ItemSource.parse("unit:development"));

    assertThat(ruling(labelledRisk, onRisk.build(), Audience.EMPLOYEES).text().en())
        .contains("labelled confidential");
    assertThat(ruling(labelledRisk, onAsset.build(), Audience.EMPLOYEES).text().en())
        .contains("labelled secret");
    assertThat(ruling(labelledRisk, onOther.build(), Audience.EMPLOYEES).told()).isTrue();
  }

  @Test
  void tellsInsidersAloneWhatItRefused() {
    DisclosurePlan plan = plan(labelled(ConfidentialityLabel.INTERNAL), Audience.SOCIETY);
    CompanyACase companyA = CompanyACase.standard();

    AccountabilityDisclosure outside =
        AccountabilityDisclosures.forReaders(
            fourContents(plan), companyA.input(), companyA.evaluation());
    AccountabilityDisclosure inside =
        AccountabilityDisclosures.forInsiders(
            fourContents(plan), companyA.input(), companyA.evaluation());

    for (Language language : Language.values()) {
      assertThat(MarkdownRenderer.in(language).render(outside))
          .doesNotContain("the wording", "文言", "internal", "社内限り");
      assertThat(MarkdownRenderer.in(language).render(inside))
          .contains(ConfidentialityLabel.INTERNAL.label().in(language));
    }
    Issue issue =
        DisclosureCheck.check(plan, companyA.input(), companyA.evaluation()).issues().stream()
            .filter(found -> found.rule() == DisclosureRule.ITEM_WITHHELD)
            .findFirst()
            .orElseThrow();
    assertThat(issue.message().en()).contains("labelled internal");
  }

  @Test
  void asksForALabelWhereLabelsAreInUse() {
    CompanyACase companyA = CompanyACase.standard();
    DisclosurePlan none = plan(plain(Optional.empty()).build(), Audience.SOCIETY);
    DisclosurePlan.Builder mixed = DisclosurePlan.builder();
    mixed
        .title(none.title())
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(Audience.SOCIETY)
        .addItems(none.items().get(0))
        .addItems(
            item("b", AccountabilityContent.ORGANISATION, InformationType.POLICY, "他", "other")
                .label(ConfidentialityLabel.PUBLIC)
                .build());

    assertThat(unlabelled(none, companyA)).isEmpty();
    assertThat(unlabelled(mixed.build(), companyA))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.path()).isEqualTo("/items/0");
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.message().en()).contains("'a'");
              assertThat(issue.message().ja()).contains("「a」");
            });
    CompanyACase labelledAsset = CompanyACase.changed(Map.of("\"targets\":", DRAWINGS), List.of());
    assertThat(unlabelled(none, labelledAsset)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  @Tag("REQ-033")
  void knowsWhichStakeholdersAnAudienceIs(Audience audience) {
    if (audience.inside()) {
      assertThat(audience.stakeholder()).isEmpty();
    } else {
      assertThat(audience.stakeholder().map(StakeholderGroup::label)).contains(audience.label());
    }
    assertThat(Arrays.stream(Audience.values()).map(Audience::stakeholder))
        .hasSize(StakeholderGroup.values().length + 1)
        .doesNotHaveDuplicates();
  }

  private static List<Issue> unlabelled(DisclosurePlan plan, CompanyACase companyA) {
    return DisclosureCheck.check(plan, companyA.input(), companyA.evaluation()).issues().stream()
        .filter(issue -> issue.rule() == DisclosureRule.ITEM_WITHOUT_LABEL)
        .toList();
  }

  private static ScopeRuling ruling(
      DisclosureItem item, Audience audience, List<Decision> decisions) {
    return ruling(CompanyACase.of("", decisions), item, audience);
  }

  private static ScopeRuling ruling(CompanyACase companyA, DisclosureItem item, Audience audience) {
    return new ScopeDesk(plan(item, audience), companyA.input()).rule(item, audience);
  }

  private static Decision decision(String choice, Role role) {
    return CompanyACase.decided(DecisionKind.DISCLOSURE_SCOPE, "a", choice, role).build();
  }

  private static DisclosureItem labelled(ConfidentialityLabel label) {
    return plain(Optional.of(label)).build();
  }

  private static DisclosureItem.Builder plain(Optional<ConfidentialityLabel> label) {
    DisclosureItem.Builder item =
        item(
            "a", AccountabilityContent.RISK_RESPONSE, InformationType.RESULTS, "文言", "the wording");
    label.ifPresent(item::label);
    return item;
  }

  private static DisclosurePlan plan(DisclosureItem item, Audience audience) {
    return DisclosurePlan.builder()
        .title(LocalizedText.of("報告", "report"))
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(audience)
        .addItems(item)
        .addAssessments(assessed("a", audience, AttackerUsefulness.NONE))
        .build();
  }

  /** The plan with something to tell of each content, so that it may be published. */
  private static DisclosurePlan fourContents(DisclosurePlan plan) {
    DisclosurePlan.Builder whole = DisclosurePlan.builder();
    whole
        .title(plan.title())
        .addAllAims(plan.aims())
        .addAllAudiences(plan.audiences())
        .addAllItems(plan.items())
        .addAllAssessments(plan.assessments());
    for (AccountabilityContent content : AccountabilityContent.values()) {
      String id = "told-" + content.number();
      whole
          .addItems(item(id, content, InformationType.POLICY, "内容", "content").build())
          .addAssessments(assessed(id, Audience.SOCIETY, AttackerUsefulness.NONE));
    }
    return whole.build();
  }
}
