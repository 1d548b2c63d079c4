package dev.isg.disclosure.statement;

import static dev.isg.disclosure.CompanyAPlan.assessed;
import static dev.isg.disclosure.CompanyAPlan.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.disclosure.CompanyA;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.Disposition;
import dev.isg.disclosure.scope.InformationType;
import dev.isg.disclosure.scope.ScopeRule;
import dev.isg.disclosure.scope.ScopeRuling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ALG-10")
@Tag("REQ-004")
class ScopeTest {
  @Test
  void withholdsWhatNobodyAssessed() {
    DisclosurePlan plan = plan(cause().build(), Optional.empty());

    assertThat(rule(plan, List.of())).isEqualTo(ScopeRule.NOT_ASSESSED);
  }

  @Test
  void withholdsWhatIsAssessedOnlyInTheFuture() {
    DisclosureAssessment later =
        new DisclosureAssessment(
            cause().build().id(),
            Audience.SOCIETY,
            AttackerUsefulness.NONE,
            LocalizedText.of("理由", "reason"),
            CompanyA.CISO,
            LocalDate.of(2026, 4, 21));

    assertThat(rule(plan(cause().build(), Optional.of(later)), List.of()))
        .isEqualTo(ScopeRule.NOT_ASSESSED);
  }

  @Test
  void tellsWhatIsOfLittleUse() {
    assertThat(rule(plan(cause().build(), AttackerUsefulness.LOW), List.of()))
        .isEqualTo(ScopeRule.ASSESSED_HARMLESS);
  }

  @Test
  void tellsACauseOfMediumUseInAggregatedFormOnly() {
    assertThat(rule(plan(cause().build(), AttackerUsefulness.MEDIUM), List.of()))
        .isEqualTo(ScopeRule.NO_AGGREGATED_WORDING);
    ScopeRuling aggregated =
        ruling(
            plan(
                cause().aggregatedText(LocalizedText.of("集約", "aggregated")).build(),
                AttackerUsefulness.MEDIUM),
            List.of());
    assertThat(aggregated.disposition()).isEqualTo(Disposition.TOLD_AGGREGATED);
  }

  @Test
  void withholdsWhatIsHighlyUsefulUntilManagementAllowsIt() {
    DisclosurePlan plan = plan(cause().build(), AttackerUsefulness.HIGH);

    assertThat(rule(plan, List.of())).isEqualTo(ScopeRule.HIGH_WITHOUT_APPROVAL);
    assertThat(rule(plan, List.of(decision("ALLOW", Role.BOARD_MEMBER).build())))
        .isEqualTo(ScopeRule.ALLOWED);
  }

  @Test
  void listensToManagementAlone() {
    DisclosurePlan plan = plan(cause().build(), AttackerUsefulness.HIGH);

    assertThat(rule(plan, List.of(decision("ALLOW", Role.CISO).build())))
        .isEqualTo(ScopeRule.DECISION_NOT_IN_EFFECT);
  }

  @Test
  void withholdsWhatWasAllowedInAnotherWording() {
    DisclosurePlan plan = plan(cause().build(), AttackerUsefulness.HIGH);
    Decision same =
        decision("ALLOW", Role.BOARD_MEMBER).inputs(plan.scopeInputs(plan.items().get(0))).build();
    Decision other =
        decision("ALLOW", Role.BOARD_MEMBER).inputs(ContentHash.of(new byte[0])).build();

    assertThat(rule(plan, List.of(same))).isEqualTo(ScopeRule.ALLOWED);
    assertThat(rule(plan, List.of(other))).isEqualTo(ScopeRule.DECISION_NOT_IN_EFFECT);
  }

  @Test
  void honoursADenialOfWhatSeemsHarmless() {
    DisclosurePlan plan = plan(cause().build(), AttackerUsefulness.NONE);

    assertThat(rule(plan, List.of(decision("DENY", Role.BOARD_MEMBER).build())))
        .isEqualTo(ScopeRule.DENIED);
  }

  @Test
  void waitsUntilTheWeaknessIsFixed() {
    List<Decision> delayed = List.of(decision("DELAY_UNTIL_FIXED", Role.BOARD_MEMBER).build());

    assertThat(rule(plan(cause().build(), AttackerUsefulness.HIGH), delayed))
        .isEqualTo(ScopeRule.DELAYED);
    assertThat(rule(plan(fixedOn(2026, 4, 21), AttackerUsefulness.HIGH), delayed))
        .isEqualTo(ScopeRule.DELAYED);
    assertThat(rule(plan(fixedOn(2026, 4, 20), AttackerUsefulness.HIGH), delayed))
        .isEqualTo(ScopeRule.FIXED_SINCE);
  }

  @Test
  void tellsTheAggregatedWordingManagementAllowed() {
    List<Decision> allowed = List.of(decision("ALLOW_AGGREGATED", Role.BOARD_MEMBER).build());

    assertThat(rule(plan(cause().build(), AttackerUsefulness.HIGH), allowed))
        .isEqualTo(ScopeRule.NO_AGGREGATED_WORDING);
    assertThat(
            rule(
                plan(
                    cause().aggregatedText(LocalizedText.of("集約", "aggregated")).build(),
                    AttackerUsefulness.HIGH),
                allowed))
        .isEqualTo(ScopeRule.ALLOWED_AGGREGATED);
  }

  @ParameterizedTest
  @EnumSource(ScopeRule.class)
  @Tag("REQ-507")
  void saysEveryRulingWholeInBothLanguages(ScopeRule rule) {
    assertThat(rule.definition().message().text().ja()).contains("{item}");
    assertThat(rule.definition().message().text().en()).contains("{item}");
    assertThat(rule.ruleSetVersion()).isNotBlank();
  }

  private static ScopeRule rule(DisclosurePlan plan, List<Decision> decisions) {
    return ruling(plan, decisions).rule();
  }

  private static ScopeRuling ruling(DisclosurePlan plan, List<Decision> decisions) {
    CompanyACase companyA = CompanyACase.of("", decisions);
    ScopeRuling ruling =
        new ScopeDesk(plan, companyA.input()).rule(plan.items().get(0), Audience.SOCIETY);
    assertThat(ruling.text().en()).doesNotContain("{");
    assertThat(ruling.text().ja()).doesNotContain("{");
    return ruling;
  }

  private static Decision.Builder decision(String choice, Role role) {
    return CompanyACase.decided(DecisionKind.DISCLOSURE_SCOPE, "cause", choice, role);
  }

  private static DisclosureItem fixedOn(int year, int month, int day) {
    return cause().fixedOn(LocalDate.of(year, month, day)).build();
  }

  private static DisclosureItem.Builder cause() {
    return item(
        "cause",
        AccountabilityContent.RISK_RESPONSE,
        InformationType.CAUSES_OF_ACCIDENTS,
        "原因",
        "the cause");
  }

  private static DisclosurePlan plan(DisclosureItem item, AttackerUsefulness usefulness) {
    return plan(item, Optional.of(assessed("cause", Audience.SOCIETY, usefulness)));
  }

  private static DisclosurePlan plan(
      DisclosureItem item, Optional<DisclosureAssessment> assessment) {
    DisclosurePlan.Builder plan = DisclosurePlan.builder();
    plan.title(LocalizedText.of("報告", "report"))
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(Audience.SOCIETY)
        .addItems(item);
    assessment.ifPresent(plan::addAssessments);
    return plan.build();
  }
}
