package dev.isg.core;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import dev.isg.core.process.CommunicationPlan;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.process.EvaluationPrinciple;
import dev.isg.core.process.Identification;
import dev.isg.core.process.IdentificationApproach;
import dev.isg.core.process.ManagementElement;
import dev.isg.core.process.ProcessStep;
import dev.isg.core.process.RiskEventKind;
import dev.isg.core.process.RiskProcess;
import dev.isg.core.process.StepRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record of a process that lacks nothing, in parts a test may change. */
public final class ProcessSample {
  public final List<RiskProcess.Element> elements = new ArrayList<>();
  public final List<StepRecord> steps = new ArrayList<>();
  public Optional<Identification> identification =
      Optional.of(
          new Identification(
              true,
              true,
              List.of(RiskEventKind.values()),
              List.of(IdentificationApproach.OVERVIEW)));
  public final List<EvaluationPrinciple> principles =
      new ArrayList<>(List.of(EvaluationPrinciple.values()));
  public Optional<CommunicationPlan> plan;

  public ProcessSample() {
    for (ManagementElement element : ManagementElement.values()) {
      elements.add(new RiskProcess.Element(element, element.label()));
    }
    LocalDate day = LocalDate.parse("2026-01-10");
    for (ProcessStep step : ProcessStep.values()) {
      steps.add(step(step, day));
      day = day.plusDays(7);
    }
    plan =
        Optional.of(
            new CommunicationPlan(
                Arrays.stream(CommunicationPurpose.values())
                    .map(
                        purpose ->
                            new CommunicationPlan.Measure(
                                purpose, purpose.label(), List.of(Role.MANAGER)))
                    .toList()));
  }

  public static RiskProcess complete() {
    return new ProcessSample().process();
  }

  public RiskProcess process() {
    return RiskProcess.builder()
        .addAllElements(elements)
        .addAllSteps(steps)
        .identification(identification)
        .addAllPrinciples(principles)
        .communicationPlan(plan)
        .build();
  }

  public static StepRecord step(ProcessStep step, LocalDate day) {
    LocalizedText done = LocalizedText.of("済", "done");
    return new StepRecord(step, day, DirectSample.CISO, done, Optional.of(done), Optional.of(done));
  }
}
