package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.treatment.AssessmentAxis;
import dev.isg.core.treatment.AxisFinding;
import dev.isg.core.treatment.RejectionGround;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentOption;
import dev.isg.core.treatment.TreatmentRule;
import dev.isg.core.treatment.TreatmentState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what is done about the risks of each version. */
final class TreatmentCheck {
  private final ProgrammeIndex index;
  private final References references;

  TreatmentCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<RiskManagementPolicy> policies = index.programme().policies();
    for (int i = 0; i < policies.size(); i++) {
      RiskManagementPolicy policy = policies.get(i);
      String path = "/policies/" + i;
      Map<RiskId, Risk> risks = new LinkedHashMap<>();
      policy.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
      references.index(Kinds.TREATMENT, path + "/treatments", policy.treatments(), Treatment::id);
      for (int j = 0; j < policy.treatments().size(); j++) {
        Treatment treatment = policy.treatments().get(j);
        String place = path + "/treatments/" + j;
        references.resolve(Kinds.RISK, place + "/risk", treatment.risk(), risks);
        treatment
            .crisisOwner()
            .ifPresent(
                owner ->
                    references.resolve(
                        Kinds.PERSON, place + "/crisisOwner", owner, index.people()));
        option(treatment, place);
        state(treatment, Optional.ofNullable(risks.get(treatment.risk())), place);
      }
      if (policy.state() != PolicyState.DRAFT) {
        for (int j = 0; j < policy.risks().size(); j++) {
          response(policy, policy.risks().get(j), path + "/risks/" + j);
        }
      }
      policy.resources().ifPresent(plan -> allocations(plan, path + "/resources", risks));
    }
  }

  private void allocations(ResourcePlan plan, String path, Map<RiskId, Risk> risks) {
    for (int i = 0; i < plan.allocations().size(); i++) {
      List<RiskId> named = plan.allocations().get(i).risks();
      for (int j = 0; j < named.size(); j++) {
        String place = path + "/allocations/" + i + "/risks/" + j;
        references.resolve(Kinds.RISK, place, named.get(j), risks);
      }
    }
  }

  private void option(Treatment treatment, String path) {
    boolean retained = treatment.option() == TreatmentOption.RETAIN;
    if (retained && treatment.retention().isEmpty()) {
      add(TreatmentRule.RETENTION_NOT_DISTINGUISHED, treatment, path);
    }
    if (!retained && treatment.retention().isPresent()) {
      contradiction(treatment, path, "retention", treatment.option().label());
    }
    if (treatment.option() == TreatmentOption.AVOID && treatment.sideEffects().isEmpty()) {
      add(TreatmentRule.AVOIDANCE_WITHOUT_SIDE_EFFECTS, treatment, path);
    }
    if (treatment.option() == TreatmentOption.SHARE && treatment.crisisOwner().isEmpty()) {
      add(TreatmentRule.SHARED_WITHOUT_CRISIS_OWNER, treatment, path);
    }
  }

  private void state(Treatment treatment, Optional<Risk> risk, String path) {
    boolean rejected = treatment.state() == TreatmentState.REJECTED;
    if (rejected && treatment.rejectedFor().isEmpty()) {
      add(TreatmentRule.REJECTED_WITHOUT_GROUND, treatment, path);
    }
    if (!rejected && treatment.rejectedFor().isPresent()) {
      contradiction(treatment, path, "rejectedFor", treatment.state().label());
    }
    boolean forCost = treatment.rejectedFor().map(RejectionGround.COST::equals).orElse(false);
    if (rejected && forCost && risk.map(Risk::obliged).orElse(false)) {
      add(TreatmentRule.REJECTED_FOR_COST_DESPITE_OBLIGATION, treatment, path);
    }
    if (treatment.state() == TreatmentState.CLOSED && !treatment.soundOnEveryAxis()) {
      List<LocalizedText> axes =
          Arrays.stream(AssessmentAxis.values())
              .filter(axis -> !soundOn(treatment, axis))
              .map(AssessmentAxis::label)
              .toList();
      references.add(
          TreatmentRule.CLOSED_WITHOUT_BOTH_AXES,
          path,
          Map.of("id", Kinds.id(treatment.id()), "axes", Kinds.list(axes)));
    }
  }

  /** Checks what a stance asks for where the treatments that carry it out do not give it. */
  private void response(RiskManagementPolicy policy, Risk risk, String path) {
    Map<String, LocalizedText> inputs = Map.of("kind", Kinds.RISK, "id", Kinds.id(risk.id()));
    List<Treatment> own =
        policy.treatments().stream().filter(one -> one.risk().equals(risk.id())).toList();
    if (risk.response().map(ResponseDirection.AVOID::equals).orElse(false)
        && own.stream().noneMatch(one -> one.option() == TreatmentOption.AVOID)) {
      references.add(TreatmentRule.AVOIDANCE_WITHOUT_SIDE_EFFECTS, path, inputs);
    }
    if (risk.response().map(ResponseDirection.SHARE::equals).orElse(false)
        && own.stream().noneMatch(one -> one.option() == TreatmentOption.SHARE)) {
      references.add(TreatmentRule.SHARED_WITHOUT_CRISIS_OWNER, path, inputs);
    }
  }

  private static boolean soundOn(Treatment treatment, AssessmentAxis axis) {
    return treatment.assessments().stream().anyMatch(found -> found.axis() == axis)
        && treatment.assessments().stream()
            .filter(found -> found.axis() == axis)
            .allMatch(found -> found.finding() == AxisFinding.SOUND);
  }

  private void contradiction(
      Treatment treatment, String path, String attribute, LocalizedText value) {
    references.add(
        TreatmentRule.CONTRADICTION,
        path + "/" + attribute,
        Map.of(
            "id", Kinds.id(treatment.id()),
            "attribute", LocalizedText.same(attribute),
            "value", value));
  }

  private void add(TreatmentRule rule, Treatment treatment, String path) {
    references.add(
        rule,
        path,
        Map.of(
            "kind", Kinds.TREATMENT,
            "id", Kinds.id(treatment.id()),
            "risk", Kinds.id(treatment.risk())));
  }
}
