package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.process.CommunicationPlan;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.process.EvaluationPrinciple;
import dev.isg.core.process.Identification;
import dev.isg.core.process.ManagementElement;
import dev.isg.core.process.ProcessRule;
import dev.isg.core.process.ProcessStep;
import dev.isg.core.process.RiskEventKind;
import dev.isg.core.process.RiskProcess;
import dev.isg.core.process.StepRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the record of the process behind each version that is decided. */
final class ProcessCheck {
  private final ProgrammeIndex index;
  private final References references;

  ProcessCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<RiskManagementPolicy> policies = index.programme().policies();
    for (int i = 0; i < policies.size(); i++) {
      RiskManagementPolicy policy = policies.get(i);
      String path = "/policies/" + i + "/process";
      if (policy.process().isPresent()) {
        people(policy.process().get(), path);
        if (policy.state().binding()) {
          steps(policy.process().get(), path + "/steps");
          heeded(policy.process().get(), path);
          communication(policy.process().get(), path);
        }
      }
    }
  }

  private void people(RiskProcess process, String path) {
    for (int i = 0; i < process.steps().size(); i++) {
      String place = path + "/steps/" + i + "/by";
      references.resolve(Kinds.PERSON, place, process.steps().get(i).by(), index.people());
    }
  }

  private void steps(RiskProcess process, String path) {
    Optional<StepRecord> before = Optional.empty();
    for (ProcessStep step : ProcessStep.values()) {
      Optional<StepRecord> taken = process.first(step);
      if (taken.isEmpty()) {
        references.add(ProcessRule.STEP_MISSING, path, Map.of("step", step.label()));
        continue;
      }
      StepRecord earlier = before.orElse(taken.get());
      if (taken.get().on().isBefore(earlier.on())) {
        references.add(
            ProcessRule.STEP_TOO_EARLY,
            path,
            Map.of(
                "step", step.label(),
                "on", LocalizedText.same(taken.get().on().toString()),
                "before", earlier.step().label(),
                "beforeOn", LocalizedText.same(earlier.on().toString())));
      }
      before = taken;
    }
    for (int i = 0; i < process.steps().size(); i++) {
      StepRecord record = process.steps().get(i);
      companion(record, record.communication(), "コミュニケーション", "communication", path + "/" + i);
      companion(record, record.monitoring(), "モニタリングとレビュー", "monitoring", path + "/" + i);
    }
  }

  private void companion(
      StepRecord record, Optional<LocalizedText> text, String ja, String en, String path) {
    if (text.isEmpty()) {
      references.add(
          ProcessRule.STEP_WITHOUT_COMPANION,
          path,
          Map.of("step", record.step().label(), "companion", LocalizedText.of(ja, en)));
    }
  }

  private void heeded(RiskProcess process, String path) {
    List<LocalizedText> left = new ArrayList<>();
    Optional<Identification> identification = process.identification();
    if (!identification.map(Identification::controlled).orElse(false)) {
      left.add(LocalizedText.of("管理下にあるリスク", "risks under control"));
    }
    if (!identification.map(Identification::uncontrolled).orElse(false)) {
      left.add(LocalizedText.of("管理下にないリスク", "risks not under control"));
    }
    identification
        .map(Identification::missingEvents)
        .orElse(List.of(RiskEventKind.values()))
        .forEach(
            kind ->
                left.add(
                    LocalizedText.of(
                        "目標を" + kind.label().ja() + "する事象",
                        "events by which something " + kind.label().en() + " objectives")));
    if (identification.map(one -> one.approaches().isEmpty()).orElse(true)) {
      left.add(LocalizedText.of("概括的か精査的かの選択", "the choice between overview and detail"));
    }
    missing(ProcessRule.IDENTIFICATION_INCOMPLETE, path + "/identification", left);
    missing(
        ProcessRule.PRINCIPLE_NOT_HEEDED,
        path + "/principles",
        process.missingPrinciples().stream().map(EvaluationPrinciple::label).toList());
    missing(
        ProcessRule.ELEMENT_MISSING,
        path + "/elements",
        process.missingElements().stream().map(ManagementElement::label).toList());
  }

  private void communication(RiskProcess process, String path) {
    Optional<CommunicationPlan> plan = process.communicationPlan();
    if (plan.isEmpty()) {
      references.add(ProcessRule.NO_COMMUNICATION_PLAN, path, Map.of());
    } else {
      missing(
          ProcessRule.PURPOSE_NOT_PLANNED,
          path + "/communicationPlan",
          plan.get().missingPurposes().stream().map(CommunicationPurpose::label).toList());
    }
  }

  private void missing(ProcessRule rule, String path, List<LocalizedText> missing) {
    if (!missing.isEmpty()) {
      references.add(rule, path, Map.of("missing", Kinds.list(missing)));
    }
  }
}
