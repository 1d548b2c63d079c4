package dev.isg.evaluation.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureReport;
import dev.isg.core.structure.StructureSignOff;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.structure.Structure;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.incident.IncidentSeverity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class SignalsTest {
  private static MiniCompany measured(String value) {
    return new MiniCompany()
        .target("T1", "100", "2")
        .measured("T1", MiniCompany.percent(value))
        .viewpointsKept()
        .quiet();
  }

  /** Everything met and decided by those who may. */
  private static MiniCompany settled() {
    return measured("100")
        .decided(Decisions.ciso("T1", "MET").build())
        .decided(Decisions.objective("MET").build())
        .decided(Decisions.element("IMPLEMENTED").build());
  }

  private static Signal signal(MiniCompany company) {
    EvaluationInput input = company.input();
    return Signals.of(input, Evaluator.evaluate(input));
  }

  private static List<OpenItemKind> kinds(MiniCompany company) {
    return signal(company).items().stream().map(OpenItem::kind).distinct().toList();
  }

  @Test
  @Tag("SUB-9")
  void isBlueWhenNothingIsOpen() {
    Signal signal = signal(settled().decided(Decisions.review("KEEP").build()));

    assertThat(signal.items()).isEmpty();
    assertThat(signal.signal()).isEqualTo(OverallSignal.BLUE);
  }

  @Test
  @Tag("SUB-9")
  void isNotBlueWhileADecisionOnTheAcceptedLevelIsPendingThoughEveryTargetIsMet() {
    Signal reviewPending = signal(settled());
    assertThat(reviewPending.signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(reviewPending.items())
        .singleElement()
        .satisfies(item -> assertThat(item.kind()).isEqualTo(OpenItemKind.DECISION_PENDING));

    MiniCompany riskOpen = settled().decided(Decisions.review("KEEP").build()).risk("R1", 1, 2);
    assertThat(signal(riskOpen).signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(kinds(riskOpen)).containsExactly(OpenItemKind.RISK_ABOVE_ACCEPTED_LEVEL);
  }

  @Test
  @Tag("SUB-9")
  void isBlueAgainOnceManagementAcceptsTheRiskAndOnlyWhileItDoes() {
    MiniCompany company =
        settled()
            .decided(Decisions.review("KEEP").build())
            .risk("R1", 1, 2)
            .decided(acceptance(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
    assertThat(signal(company).signal()).isEqualTo(OverallSignal.BLUE);
    assertThat(signal(company.asOf("2026-07-01")).signal()).isEqualTo(OverallSignal.YELLOW);

    MiniCompany byCiso =
        settled()
            .decided(Decisions.review("KEEP").build())
            .risk("R1", 1, 2)
            .decided(acceptance(MiniCompany.CISO, Role.CISO));
    assertThat(signal(byCiso).signal()).isEqualTo(OverallSignal.YELLOW);
  }

  @Test
  void isRedForARiskToBeTreatedFirst() {
    assertThat(signal(settled().risk("R1", 2, 2)).signal()).isEqualTo(OverallSignal.RED);
    assertThat(kinds(settled().decided(Decisions.review("KEEP").build()).risk("R1", 1, 1)))
        .isEmpty();
  }

  @Test
  void goesByTheGravestOfWhatIsOpen() {
    assertThat(signal(measured("100")).signal()).isEqualTo(OverallSignal.YELLOW);
    assertThat(signal(measured("100").target("T2", "100")).signal())
        .isEqualTo(OverallSignal.UNKNOWN);
    assertThat(signal(measured("90").target("T2", "100")).signal()).isEqualTo(OverallSignal.RED);
    assertThat(signal(settled().withoutPolicyInForce()).signal()).isEqualTo(OverallSignal.RED);
  }

  @Test
  void putsBlueOutForARefusedAndForAnOutdatedDecision() {
    MiniCompany refused = measured("98").decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build());
    assertThat(kinds(refused)).contains(OpenItemKind.DECISION_REFUSED);

    MiniCompany outdated =
        measured("98")
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET")
                    .condition(Decisions.condition())
                    .inputs(measured("99").target("T1").inputs())
                    .build());
    assertThat(kinds(outdated)).contains(OpenItemKind.DECISION_OUTDATED);
  }

  @Test
  void putsBlueOutTheDayAfterAConditionIsDue() {
    MiniCompany company =
        measured("98")
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build());

    assertThat(kinds(company.asOf("2026-06-30"))).doesNotContain(OpenItemKind.CONDITION_OVERDUE);
    assertThat(kinds(company.asOf("2026-07-01"))).contains(OpenItemKind.CONDITION_OVERDUE);
  }

  @Test
  void saysByWhichDefinitionItIsLit() {
    assertThat(signal(settled()).explanation().children())
        .extracting(Explanation::rule)
        .contains(SignalRule.DEFINITION);
  }

  private static MiniCompany blue() {
    return settled().decided(Decisions.review("KEEP").build());
  }

  private static Incident.Builder serious() {
    return incident().severity(IncidentSeverity.SERIOUS);
  }

  private static Incident.Builder incident() {
    return seen(Instant.parse("2026-03-01T00:00:00Z"));
  }

  private static Incident.Builder seen(Instant at) {
    return Incident.builder()
        .id(IncidentId.of("INC-1"))
        .title(LocalizedText.of("誤送信。", "A mail went astray."))
        .zone(ZoneId.of("Asia/Tokyo"))
        .observedAt(at);
  }

  @Test
  @Tag("ALG-4")
  void isUnknownWithoutTheRecordsItWouldHaveToLookAt() {
    MiniCompany bare =
        new MiniCompany()
            .target("T1", "100", "2")
            .measured("T1", MiniCompany.percent("100"))
            .viewpointsKept()
            .decided(Decisions.accepts(SignalDefinition.standard()).build())
            .decided(Decisions.ciso("T1", "MET").build())
            .decided(Decisions.objective("MET").build())
            .decided(Decisions.element("IMPLEMENTED").build())
            .decided(Decisions.review("KEEP").build());

    assertThat(signal(bare).signal()).isEqualTo(OverallSignal.UNKNOWN);
    assertThat(signal(bare).items())
        .extracting(OpenItem::subject)
        .containsExactly("incidents", "structure");
    assertThat(signal(bare).items().get(0).explanation().text().en())
        .isEqualTo(
            "Not handed in: the record of incidents. That nothing is open there cannot be said.");
    assertThat(signal(bare.incidents()).items())
        .extracting(OpenItem::subject)
        .containsExactly("structure");
  }

  @Test
  @Tag("ALG-4")
  void isRedForAGraveIncidentUntilItIsOver() {
    assertThat(signal(blue().incidents(serious().build())).signal()).isEqualTo(OverallSignal.RED);
    assertThat(kinds(blue().incidents(serious().build())))
        .containsExactly(OpenItemKind.INCIDENT_OPEN);
    Instant endOfDay = Instant.parse("2026-04-30T15:00:00Z");
    assertThat(kinds(blue().incidents(serious().recoveredAt(endOfDay).build())))
        .containsExactly(OpenItemKind.INCIDENT_OPEN);
    assertThat(
            signal(blue().incidents(serious().recoveredAt(endOfDay.minusNanos(1)).build()))
                .signal())
        .isEqualTo(OverallSignal.BLUE);
    assertThat(
            signal(blue().incidents(incident().severity(IncidentSeverity.MODERATE).build()))
                .signal())
        .isEqualTo(OverallSignal.BLUE);
    assertThat(
            kinds(
                blue()
                    .incidents(
                        incident()
                            .channel(DetectionChannel.PLANTED_TEST)
                            .severity(IncidentSeverity.CRITICAL)
                            .build())))
        .isEmpty();
    assertThat(kinds(blue().incidents(seen(endOfDay).severity(IncidentSeverity.CRITICAL).build())))
        .isEmpty();
  }

  @Test
  @Tag("ALG-4")
  void isUnknownWhileNobodySaidHowGraveAnOpenIncidentIs() {
    assertThat(signal(blue().incidents(incident().build())).signal())
        .isEqualTo(OverallSignal.UNKNOWN);
    assertThat(kinds(blue().incidents(incident().build())))
        .containsExactly(OpenItemKind.RECORDS_MISSING);
  }

  @Test
  @Tag("SUB-11")
  @Tag("ALG-4")
  void isNotBlueOnceTheVerificationOfTheStructureIsOverdue() {
    EvaluationInput input = blue().input();
    StructureReport found =
        Structure.verify(input, Evaluator.evaluate(input), StructureLog.empty());
    Decider ciso = new Decider(MiniCompany.CISO, Role.CISO);

    assertThat(kinds(blue().structureLog(log(found, ciso, "2025-04-30")))).isEmpty();
    MiniCompany thirteenMonths = blue().structureLog(log(found, ciso, "2025-04-29"));
    assertThat(kinds(thirteenMonths)).containsExactly(OpenItemKind.VERIFICATION_OVERDUE);
    assertThat(signal(thirteenMonths).signal()).isEqualTo(OverallSignal.YELLOW);
  }

  private static StructureLog log(StructureReport found, Decider by, String on) {
    return StructureLog.builder()
        .addSignOffs(
            StructureSignOff.builder()
                .verifier(by)
                .on(LocalDate.parse(on))
                .results(found.resultsHash())
                .build())
        .build();
  }

  @Test
  @Tag("ALG-4")
  @Tag("SUB-9")
  void isNotBlueUntilManagementAcceptedTheVersionOfItsDefinition() {
    SignalDefinition second =
        new SignalDefinition(
            "company", 2, new TreeMap<>(Map.of(OpenItemKind.DECISION_PENDING, OverallSignal.RED)));
    EvaluationInput input = blue().input();
    Evaluation evaluation = Evaluator.evaluate(input);
    Signal notAccepted = Signals.of(input, evaluation, second);
    assertThat(notAccepted.signal()).isEqualTo(OverallSignal.RED);
    assertThat(notAccepted.items())
        .singleElement()
        .satisfies(item -> assertThat(item.subject()).isEqualTo("company-v2"));
    EvaluationInput accepted = blue().decided(Decisions.accepts(second).build()).input();
    Signal signal = Signals.of(accepted, Evaluator.evaluate(accepted), second);
    assertThat(signal.signal()).isEqualTo(OverallSignal.BLUE);
    assertThat(signal.explanation().children().get(0).text().en())
        .contains("the definition company-v2", "Taro Yamada, 10 April 2026", "not looked at");
    SignalDefinition changed = new SignalDefinition("company", 2, new TreeMap<>());
    assertThat(Signals.of(accepted, evaluation, changed).items())
        .extracting(OpenItem::kind)
        .containsExactly(OpenItemKind.DECISION_OUTDATED);
  }

  @Test
  @Tag("ALG-4")
  void takesARejectedDefinitionForOpen() {
    Decision rejected =
        Decisions.onSignal(new SignalDefinition("company", 1, new TreeMap<>()), "REJECT").build();
    EvaluationInput input = blue().decided(rejected).input();
    Signal signal =
        Signals.of(
            input, Evaluator.evaluate(input), new SignalDefinition("company", 1, new TreeMap<>()));
    assertThat(signal.items().get(0).explanation().text().ja()).contains("否認");
    assertThat(signal.signal()).isEqualTo(OverallSignal.YELLOW);
  }

  @Test
  @Tag("ALG-4")
  void takesOverdueDisclosuresFromWhoeverKeepsTrackOfThem() {
    EvaluationInput input = blue().input();
    Evaluation evaluation = Evaluator.evaluate(input);
    OpenItem overdue =
        new OpenItem(
            OpenItemKind.DISCLOSURE_OVERDUE,
            "DIS-1",
            OverallSignal.YELLOW,
            Explanation.of(SignalRule.NO_POLICY, Map.of()));
    SignalDefinition standard = SignalDefinition.standard();
    assertThat(Signals.of(input, evaluation, standard, List.of(overdue)).signal())
        .isEqualTo(OverallSignal.YELLOW);
    Signal none = Signals.of(input, evaluation, standard, List.of());
    assertThat(none.signal()).isEqualTo(OverallSignal.BLUE);
    assertThat(none.explanation().children().get(0).text().en())
        .endsWith("Overdue disclosures: looked at.");
  }

  @Test
  @Tag("ALG-4")
  void refusesADefinitionByWhichSomethingOpenWouldBeBlueOrTheUnknownKnown() {
    for (OpenItemKind kind : OpenItemKind.values()) {
      assertThatThrownBy(() -> definition(kind, OverallSignal.BLUE))
          .isInstanceOf(InvalidModelException.class);
      definition(kind, OverallSignal.RED);
    }
    assertThatThrownBy(() -> definition(OpenItemKind.NOT_EVALUABLE, OverallSignal.YELLOW))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> definition(OpenItemKind.RECORDS_MISSING, OverallSignal.YELLOW))
        .isInstanceOf(InvalidModelException.class);
    assertThat(definition(OpenItemKind.UNMET, OverallSignal.YELLOW).versionName())
        .isEqualTo("company-v1");
    assertThatThrownBy(() -> new SignalDefinition("company", 0, new TreeMap<>()))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new SignalDefinition(" ", 1, new TreeMap<>()))
        .isInstanceOf(InvalidModelException.class);
  }

  private static SignalDefinition definition(OpenItemKind kind, OverallSignal light) {
    return new SignalDefinition("company", 1, new TreeMap<>(Map.of(kind, light)));
  }

  private static Decision acceptance(PersonId person, Role role) {
    return Decision.builder()
        .id(DecisionId.of("d-risk"))
        .kind(DecisionKind.RISK_ACCEPTANCE)
        .subject("R1")
        .period(Period.parse("2026-04-01/2026-06-30"))
        .choice("ACCEPT")
        .decider(new Decider(person, role))
        .decidedAt(Instant.parse("2026-04-12T01:00:00Z"))
        .recordedAt(Instant.parse("2026-04-12T01:00:00Z"))
        .build();
  }
}
