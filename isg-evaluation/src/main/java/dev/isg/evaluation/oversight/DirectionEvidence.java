package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.Risk;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.OversightRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the records hold on how management and the CISO direct. */
final class DirectionEvidence {
  private final ResolvedProgramme programme;
  private final DecisionDesk desk;

  DirectionEvidence(EvaluationInput input) {
    this.programme = input.programme();
    this.desk = input.desk();
  }

  /** H1-D1: who adopted the policy, and what was weighed. */
  List<Evidence> procedure() {
    if (programme.policy().isEmpty()) {
      return List.of(evidence(OversightRule.NO_POLICY, Map.of(), List.of()));
    }
    RiskManagementPolicy policy = programme.policy().get();
    List<Evidence> found = new ArrayList<>();
    found.add(adoption(policy));
    found.add(
        evidence(
            OversightRule.CONSIDERATIONS,
            Map.of(
                "all", Wording.number(Consideration.values().length),
                "recorded",
                    number(
                        policy.considerations().stream()
                            .map(ConsiderationStatement::consideration)
                            .distinct()
                            .count())),
            List.of(policy.versionName())));
    return found;
  }

  /** H1-D2: the strategy behind the policy, and whether its values are served. */
  List<Evidence> strategy() {
    if (programme.policy().isEmpty()) {
      return List.of(evidence(OversightRule.NO_POLICY, Map.of(), List.of()));
    }
    RiskManagementPolicy policy = programme.policy().get();
    List<CoreValueId> served =
        policy.coreValues().stream()
            .map(CoreValue::id)
            .filter(id -> !programme.objectivesOf(id).isEmpty())
            .toList();
    return List.of(
        evidence(
            OversightRule.STRATEGY,
            Map.of("strategy", policy.strategy()),
            List.of(policy.versionName())),
        evidence(
            OversightRule.VALUES_SERVED,
            Map.of("all", number(policy.coreValues().size()), "served", number(served.size())),
            served.stream().map(CoreValueId::value).toList()));
  }

  /** H1-D3: the risks in the policy, and whether management took a stance on each. */
  List<Evidence> risks() {
    if (programme.policy().isEmpty()) {
      return List.of(evidence(OversightRule.NO_POLICY, Map.of(), List.of()));
    }
    List<Risk> risks = programme.policy().get().risks();
    List<String> answered =
        risks.stream()
            .filter(risk -> risk.response().isPresent() && risk.stance().isPresent())
            .map(risk -> risk.id().value())
            .toList();
    return List.of(
        evidence(
            OversightRule.RISKS,
            Map.of("all", number(risks.size()), "answered", number(answered.size())),
            answered));
  }

  /** H1-D4: the CISO, and the way from objectives down to controls. */
  List<Evidence> deployment() {
    List<Evidence> found = new ArrayList<>();
    for (Appointment held : programme.programme().appointments()) {
      if (held.role() == Role.CISO && held.coversDay(programme.day())) {
        found.add(
            evidence(
                OversightRule.CISO,
                Map.of(
                    "person",
                    name(held.person()),
                    "announced",
                    held.announcedInternally()
                        ? LocalizedText.of("済み", "yes")
                        : LocalizedText.of("記録なし", "not on record")),
                List.of(held.person().value())));
      }
    }
    if (found.isEmpty()) {
      found.add(
          evidence(OversightRule.NO_CISO, Map.of("day", Wording.day(programme.day())), List.of()));
    }
    List<Objective> objectives = programme.programme().objectives();
    List<Target> targets = programme.programme().targets();
    List<String> deployed =
        targets.stream()
            .map(Target::id)
            .filter(
                id ->
                    programme.controlObjectivesOf(id).stream()
                        .anyMatch(aim -> !programme.controlsOf(aim.id()).isEmpty()))
            .sorted()
            .map(TargetId::value)
            .toList();
    found.add(
        evidence(
            OversightRule.DEPLOYED,
            Map.of(
                "objectives", number(objectives.size()),
                "withTarget",
                    number(
                        objectives.stream()
                            .filter(objective -> !programme.targetsOf(objective.id()).isEmpty())
                            .count()),
                "targets", number(targets.size()),
                "withControl", number(deployed.size())),
            deployed));
    return found;
  }

  private Evidence adoption(RiskManagementPolicy policy) {
    LocalizedText title = Wording.quoted(policy.title());
    Optional<Decision> adoption =
        policy
            .adoption()
            .flatMap(desk::find)
            .filter(decision -> decision.kind() == DecisionKind.POLICY_ADOPTION)
            .filter(decision -> decision.choice().equals("ADOPT"));
    if (adoption.isEmpty()) {
      return evidence(
          OversightRule.ADOPTION_MISSING,
          Map.of("policy", title),
          policy.adoption().map(DecisionId::value).stream().toList());
    }
    Decision decision = adoption.get();
    return evidence(
        desk.roleObjections(decision).isEmpty()
            ? OversightRule.POLICY_ADOPTED
            : OversightRule.ADOPTION_IMPROPER,
        Map.of(
            "policy", title,
            "day",
                Wording.day(
                    decision.decidedAt().atZone(programme.governanceUnit().zone()).toLocalDate()),
            "person", name(decision.decider().person()),
            "role", decision.decider().role().label()),
        List.of(decision.id().value()));
  }

  private LocalizedText name(PersonId id) {
    return programme.person(id).map(Person::name).orElse(LocalizedText.same(id.value()));
  }

  private static LocalizedText number(long number) {
    return LocalizedText.same(Long.toString(number));
  }

  private static Evidence evidence(
      OversightRule rule, Map<String, LocalizedText> inputs, List<String> references) {
    return new Evidence(Explanation.of(rule, inputs), references);
  }
}
