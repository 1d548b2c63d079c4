package dev.isg.disclosure.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.stakeholder.FeedbackArrangement;
import dev.isg.core.stakeholder.FeedbackId;
import dev.isg.core.stakeholder.FeedbackKind;
import dev.isg.core.stakeholder.StakeholderFeedback;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.disclosure.CompanyA;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosures;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EstablishmentCheckTest {
  private static final Map<String, String> ADOPTED =
      Map.of(
          "\"version\": 1,",
          "\"version\": 1, \"adoption\": \"" + adoption("ADOPT", Role.BOARD_MEMBER).id() + "\",");

  private final CompanyACase companyA =
      CompanyACase.changed(ADOPTED, List.of(adoption("ADOPT", Role.BOARD_MEMBER)));
  private final AccountabilityDisclosure published =
      AccountabilityDisclosures.forReaders(
          CompanyAPlan.standard(), companyA.input(), companyA.evaluation());
  private final StakeholderFile desk = desk(CompanyA.AS_OF, Optional.empty());

  @Test
  @Tag("REQ-006")
  void isEstablishedWhenBothMechanismsAreInPlace() {
    Establishment found = check(companyA, List.of(published), desk);

    assertThat(found.established()).isTrue();
    assertThat(found.mechanisms())
        .extracting(MechanismFinding::mechanism)
        .containsExactly(Mechanism.INSIDE, Mechanism.OUTSIDE);
    assertThat(found.mechanisms())
        .allSatisfy(
            mechanism ->
                assertThat(mechanism.parts())
                    .allSatisfy(
                        part -> {
                          assertThat(part.part().mechanism()).isEqualTo(mechanism.mechanism());
                          assertThat(part.evidence()).isNotEmpty();
                          assertThat(part.text().en()).doesNotContain("{");
                          assertThat(part.text().ja()).doesNotContain("{");
                        }));
    assertThat(part(found, MechanismPart.POLICY_DECIDED).text().en()).contains("risk-policy-v1");
    assertThat(part(found, MechanismPart.DISCLOSED).text().en())
        .contains("business partners, society as a whole");
  }

  @Test
  @Tag("REQ-006")
  void reportsEachMechanismByItself() {
    Establishment inside = check(companyA, List.of(), StakeholderFile.empty());
    Establishment outside = check(CompanyACase.standard(), List.of(published), desk);

    assertThat(inside.standing(Mechanism.INSIDE)).isEqualTo(PartStanding.IN_PLACE);
    assertThat(inside.standing(Mechanism.OUTSIDE)).isEqualTo(PartStanding.UNKNOWN);
    assertThat(inside.established()).isFalse();
    assertThat(outside.standing(Mechanism.INSIDE)).isEqualTo(PartStanding.UNKNOWN);
    assertThat(outside.standing(Mechanism.OUTSIDE)).isEqualTo(PartStanding.IN_PLACE);
    assertThat(outside.established()).isFalse();
  }

  @Test
  @Tag("REQ-006")
  void neverTakesWhatIsUnknownForEstablished() {
    assertThat(rule(check(CompanyACase.standard(), List.of(), desk), MechanismPart.POLICY_DECIDED))
        .isEqualTo(EstablishmentRule.DECISION_NOT_RECORDED);
    assertThat(rule(check(companyA, List.of(), desk), MechanismPart.DISCLOSED))
        .isEqualTo(EstablishmentRule.NO_DISCLOSURE_KNOWN);
    assertThat(
            rule(
                check(companyA, List.of(), StakeholderFile.empty()),
                MechanismPart.OPEN_TO_EVALUATION))
        .isEqualTo(EstablishmentRule.NO_ARRANGEMENT_KNOWN);
    assertThat(new Establishment(CompanyA.AS_OF, List.of()).established()).isFalse();
    assertThat(new Establishment(CompanyA.AS_OF, List.of()).standing(Mechanism.INSIDE))
        .isEqualTo(PartStanding.UNKNOWN);
    assertThat(new MechanismFinding(Mechanism.INSIDE, List.of()).standing())
        .isEqualTo(PartStanding.UNKNOWN);
  }

  @Test
  @Tag("REQ-006")
  void asksThatManagementDecidedThePolicy() {
    Decision rejected = adoption("REJECT", Role.BOARD_MEMBER);
    Decision byTheCiso = adoption("ADOPT", Role.CISO);

    for (Decision improper : List.of(rejected, byTheCiso)) {
      PartFinding policy =
          part(
              check(CompanyACase.changed(ADOPTED, List.of(improper)), List.of(), desk),
              MechanismPart.POLICY_DECIDED);
      assertThat(policy.rule()).isEqualTo(EstablishmentRule.DECISION_IMPROPER);
      assertThat(policy.standing()).isEqualTo(PartStanding.MISSING);
      assertThat(policy.mend().en()).isEqualTo("let management decide");
    }
    PartFinding none =
        part(
            check(
                CompanyACase.changed(
                    Map.of("\"state\": \"IN_FORCE\"", "\"state\": \"DRAFT\""), List.of()),
                List.of(),
                desk),
            MechanismPart.POLICY_DECIDED);
    assertThat(none.rule()).isEqualTo(EstablishmentRule.NO_POLICY);
  }

  @Test
  @Tag("REQ-006")
  void asksThatEveryIndicatorIsMeasured() {
    PartFinding some =
        part(
            check(
                CompanyACase.changed(
                    Map.of("\"indicator\": \"ledger\"", "\"indicator\": \"unheard-of\""),
                    List.of()),
                List.of(),
                desk),
            MechanismPart.MONITORED);

    assertThat(some.rule()).isEqualTo(EstablishmentRule.PARTLY_MEASURED);
    assertThat(some.standing()).isEqualTo(PartStanding.UNKNOWN);
    assertThat(some.text().en()).contains("(5) only 4");
    assertThat(some.evidence()).containsExactly("drills", "line-risk", "outage", "pc-settings");
  }

  @Test
  @Tag("REQ-006")
  void countsNoReportThatIsNotPublishedYet() {
    AccountabilityDisclosure draft =
        AccountabilityDisclosures.forReaders(
            CompanyAPlan.draft("").build(), companyA.input(), companyA.evaluation());
    AccountabilityDisclosure board =
        AccountabilityDisclosures.forInsiders(
            CompanyAPlan.standard(), companyA.input(), companyA.evaluation());
    AccountabilityDisclosure tomorrow =
        AccountabilityDisclosures.forReaders(
            CompanyAPlan.draft("")
                .approver(CompanyA.PRESIDENT)
                .publishedOn(CompanyA.AS_OF.plusDays(1))
                .build(),
            companyA.input(),
            companyA.evaluation());

    for (AccountabilityDisclosure one : List.of(draft, board, tomorrow)) {
      PartFinding disclosed = part(check(companyA, List.of(one), desk), MechanismPart.DISCLOSED);
      assertThat(disclosed.rule()).isEqualTo(EstablishmentRule.NOT_PUBLISHED);
      assertThat(disclosed.standing()).isEqualTo(PartStanding.MISSING);
    }
    assertThat(published.publishedOn()).contains(CompanyA.AS_OF);
  }

  @Test
  @Tag("REQ-006")
  void asksForAWayToEvaluateOnTheDayItself() {
    LocalDate day = CompanyA.AS_OF;

    assertThat(evaluated(desk(day.minusDays(9), Optional.of(day))))
        .isEqualTo(EstablishmentRule.OPEN_TO_EVALUATION);
    assertThat(evaluated(desk(day.minusDays(9), Optional.of(day.minusDays(1)))))
        .isEqualTo(EstablishmentRule.ARRANGEMENT_NOT_IN_PLACE);
    assertThat(evaluated(desk(day.plusDays(1), Optional.empty())))
        .isEqualTo(EstablishmentRule.ARRANGEMENT_NOT_IN_PLACE);
  }

  @ParameterizedTest
  @EnumSource(FeedbackKind.class)
  @Tag("REQ-019")
  @Tag("SUB-15")
  void letsNoRatingByACustomerChangeAnyStatus(FeedbackKind kind) {
    Establishment before = check(companyA, List.of(published), desk);
    String file = IsgJson.standard().write(withRating(kind));

    StakeholderFile imported =
        IsgJson.standard().read("stakeholders.json", file, StakeholderFile.class).value();
    Evaluation again = Evaluator.evaluate(companyA.input());
    Establishment after = check(companyA, List.of(published), imported);

    assertThat(imported.receivedBy(CompanyA.AS_OF)).hasSize(1);
    assertThat(again.contentHash()).isEqualTo(companyA.evaluation().contentHash());
    assertThat(again.programmeHash()).isEqualTo(companyA.evaluation().programmeHash());
    for (Mechanism mechanism : Mechanism.values()) {
      assertThat(after.standing(mechanism)).isEqualTo(before.standing(mechanism));
    }
    assertThat(part(after, MechanismPart.OPEN_TO_EVALUATION).text().en())
        .contains("feedback so far: 1");
    StakeholderFile onlyRated =
        StakeholderFile.builder().addAllFeedback(imported.feedback()).build();
    assertThat(evaluated(onlyRated)).isEqualTo(EstablishmentRule.NO_ARRANGEMENT_KNOWN);
  }

  @Test
  @Tag("REQ-033")
  void tellsWhomManagementHasNotReportedTo() {
    AccountabilityDisclosure forPartners =
        AccountabilityDisclosures.forReaders(
            CompanyAPlan.standard(),
            List.of(Audience.BUSINESS_PARTNERS),
            companyA.input(),
            companyA.evaluation());

    List<Issue> partnersOnly = ReportingCheck.check(List.of(forPartners), CompanyA.AS_OF).issues();

    assertThat(partnersOnly)
        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.ERROR))
        .allSatisfy(issue -> assertThat(issue.path()).isEmpty())
        .extracting(issue -> issue.inputs().get("group"))
        .containsExactlyInAnyOrder(
            StakeholderGroup.SHAREHOLDERS.label(),
            StakeholderGroup.CUSTOMERS.label(),
            StakeholderGroup.EMPLOYEES.label(),
            StakeholderGroup.SOCIETY.label());
    assertThat(partnersOnly.get(0).message().en()).contains("2026-04-20");
    assertThat(ReportingCheck.check(List.of(published), CompanyA.AS_OF).issues()).isEmpty();
    assertThat(ReportingCheck.check(List.of(published), CompanyA.AS_OF.minusDays(1)).issues())
        .hasSize(5);
  }

  private EstablishmentRule evaluated(StakeholderFile stakeholders) {
    return rule(check(companyA, List.of(), stakeholders), MechanismPart.OPEN_TO_EVALUATION);
  }

  private static Establishment check(
      CompanyACase companyA,
      List<AccountabilityDisclosure> disclosures,
      StakeholderFile stakeholders) {
    return EstablishmentCheck.of(
        companyA.input(), companyA.evaluation(), disclosures, stakeholders);
  }

  private static EstablishmentRule rule(Establishment found, MechanismPart part) {
    return part(found, part).rule();
  }

  private static PartFinding part(Establishment found, MechanismPart part) {
    return found.mechanisms().stream()
        .flatMap(mechanism -> mechanism.parts().stream())
        .filter(one -> one.part() == part)
        .findFirst()
        .orElseThrow();
  }

  private static StakeholderFile desk(LocalDate from, Optional<LocalDate> until) {
    return StakeholderFile.builder().addArrangements(arrangement(from, until)).build();
  }

  private static FeedbackArrangement arrangement(LocalDate from, Optional<LocalDate> until) {
    return new FeedbackArrangement(
        StakeholderGroup.BUSINESS_PARTNERS,
        LocalizedText.of("年次の意見交換会", "yearly meeting"),
        from,
        until);
  }

  private static StakeholderFile withRating(FeedbackKind kind) {
    return StakeholderFile.builder()
        .addArrangements(arrangement(CompanyA.AS_OF, Optional.empty()))
        .addFeedback(
            StakeholderFeedback.builder()
                .id(FeedbackId.of("rating-1"))
                .from(StakeholderGroup.CUSTOMERS)
                .kind(kind)
                .statement(LocalizedText.of("サプライヤー評価", "supplier rating"))
                .grade("D")
                .receivedOn(CompanyA.AS_OF)
                .build())
        .build();
  }

  private static Decision adoption(String choice, Role role) {
    return CompanyACase.decided(DecisionKind.POLICY_ADOPTION, "risk-policy-v1", choice, role)
        .build();
  }
}
