package dev.isg.disclosure.establishment;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.stakeholder.FeedbackArrangement;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.target.MeasureAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks in the records for the two mechanisms of governance.
 *
 * @source METI 2009, preface and 1.1
 */
public final class EstablishmentCheck {
  private final EvaluationInput input;
  private final Evaluation evaluation;
  private final LocalDate day;

  private EstablishmentCheck(EvaluationInput input, Evaluation evaluation) {
    this.input = input;
    this.evaluation = evaluation;
    this.day = evaluation.asOf();
  }

  /**
   * How the two mechanisms stand on the day of an evaluation.
   *
   * @param input the input of the evaluation
   * @param evaluation the evaluation
   * @param disclosures the reports there are, drafts too; empty if none is known of
   * @param stakeholders how stakeholders may evaluate; what they said is counted, never weighed
   */
  public static Establishment of(
      EvaluationInput input,
      Evaluation evaluation,
      List<AccountabilityDisclosure> disclosures,
      StakeholderFile stakeholders) {
    EstablishmentCheck check = new EstablishmentCheck(input, evaluation);
    return new Establishment(
        evaluation.asOf(),
        List.of(
            new MechanismFinding(Mechanism.INSIDE, List.of(check.policy(), check.monitored())),
            new MechanismFinding(
                Mechanism.OUTSIDE,
                List.of(check.disclosed(disclosures), check.evaluated(stakeholders)))));
  }

  private PartFinding policy() {
    Optional<RiskManagementPolicy> policy = input.programme().policy();
    if (policy.isEmpty()) {
      return finding(
          MechanismPart.POLICY_DECIDED,
          PartStanding.MISSING,
          EstablishmentRule.NO_POLICY,
          Map.of(),
          List.of());
    }
    LocalizedText name = LocalizedText.same(policy.get().versionName());
    Optional<Decision> adoption = policy.get().adoption().flatMap(id -> input.desk().find(id));
    if (adoption.isEmpty()) {
      return finding(
          MechanismPart.POLICY_DECIDED,
          PartStanding.UNKNOWN,
          EstablishmentRule.DECISION_NOT_RECORDED,
          Map.of("policy", name),
          List.of());
    }
    DecisionId decision = adoption.get().id();
    boolean proper = adopts(adoption.get(), policy.get());
    return finding(
        MechanismPart.POLICY_DECIDED,
        proper ? PartStanding.IN_PLACE : PartStanding.MISSING,
        proper ? EstablishmentRule.POLICY_DECIDED : EstablishmentRule.DECISION_IMPROPER,
        Map.of("policy", name, "decision", LocalizedText.same(decision.value())),
        List.of(decision.value()));
  }

  private boolean adopts(Decision decision, RiskManagementPolicy policy) {
    return decision.kind() == DecisionKind.POLICY_ADOPTION
        && decision.choice().equals("ADOPT")
        && decision.subject().equals(policy.versionName())
        && input.desk().roleObjections(decision).isEmpty();
  }

  private PartFinding monitored() {
    Map<IndicatorId, Boolean> measured = new TreeMap<>();
    evaluation.targets().stream()
        .flatMap(target -> target.measures().stream())
        .forEach(measure -> measured.merge(measure.indicator(), has(measure), Boolean::logicalOr));
    List<String> evidence =
        measured.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(found -> found.getKey().value())
            .toList();
    Map<String, LocalizedText> counts =
        Map.of("all", Wording.number(measured.size()), "measured", Wording.number(evidence.size()));
    if (measured.isEmpty()) {
      return finding(
          MechanismPart.MONITORED,
          PartStanding.MISSING,
          EstablishmentRule.NO_INDICATOR,
          counts,
          evidence);
    }
    boolean all = evidence.size() == measured.size();
    return finding(
        MechanismPart.MONITORED,
        all ? PartStanding.IN_PLACE : PartStanding.UNKNOWN,
        all ? EstablishmentRule.MONITORED : EstablishmentRule.PARTLY_MEASURED,
        counts,
        evidence);
  }

  private static boolean has(MeasureAssessment measure) {
    return measure.value().present() > 0;
  }

  private PartFinding disclosed(List<AccountabilityDisclosure> disclosures) {
    List<AccountabilityDisclosure> published =
        disclosures.stream().filter(found -> ReportingCheck.published(found, day)).toList();
    Set<Audience> audiences = new TreeSet<>();
    published.forEach(found -> audiences.addAll(found.readers()));
    if (!published.isEmpty()) {
      return finding(
          MechanismPart.DISCLOSED,
          PartStanding.IN_PLACE,
          EstablishmentRule.DISCLOSED,
          Map.of(
              "count", Wording.number(published.size()),
              "audiences", Wording.listed(audiences.stream().map(Audience::label).toList(), "、")),
          published.stream()
              .map(found -> IsgJson.standard().hash(found).toString())
              .sorted()
              .toList());
    }
    return disclosures.isEmpty()
        ? finding(
            MechanismPart.DISCLOSED,
            PartStanding.UNKNOWN,
            EstablishmentRule.NO_DISCLOSURE_KNOWN,
            Map.of(),
            List.of())
        : finding(
            MechanismPart.DISCLOSED,
            PartStanding.MISSING,
            EstablishmentRule.NOT_PUBLISHED,
            Map.of("day", LocalizedText.same(day.toString())),
            List.of());
  }

  private PartFinding evaluated(StakeholderFile stakeholders) {
    Set<StakeholderGroup> groups =
        stakeholders.arrangementsOn(day).stream()
            .map(FeedbackArrangement::group)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!groups.isEmpty()) {
      return finding(
          MechanismPart.OPEN_TO_EVALUATION,
          PartStanding.IN_PLACE,
          EstablishmentRule.OPEN_TO_EVALUATION,
          Map.of(
              "groups", Wording.listed(groups.stream().map(StakeholderGroup::label).toList(), "、"),
              "count", Wording.number(stakeholders.receivedBy(day).size())),
          groups.stream().map(StakeholderGroup::name).toList());
    }
    return stakeholders.arrangements().isEmpty()
        ? finding(
            MechanismPart.OPEN_TO_EVALUATION,
            PartStanding.UNKNOWN,
            EstablishmentRule.NO_ARRANGEMENT_KNOWN,
            Map.of(),
            List.of())
        : finding(
            MechanismPart.OPEN_TO_EVALUATION,
            PartStanding.MISSING,
            EstablishmentRule.ARRANGEMENT_NOT_IN_PLACE,
            Map.of("day", LocalizedText.same(day.toString())),
            List.of());
  }

  private static PartFinding finding(
      MechanismPart part,
      PartStanding standing,
      EstablishmentRule rule,
      Map<String, LocalizedText> inputs,
      List<String> evidence) {
    return new PartFinding(part, standing, rule, new TreeMap<>(inputs), evidence);
  }
}
