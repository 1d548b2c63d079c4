package dev.isg.core.process;

import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.ProcessSample;
import dev.isg.core.policy.PolicyState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessCheckTest {
  @Test
  @Tag("REQ-465")
  void callsIdentificationAnalysisAndEvaluationAssessment() {
    assertThat(Arrays.stream(ProcessStep.values()).filter(ProcessStep::assessment))
        .containsExactly(ProcessStep.IDENTIFICATION, ProcessStep.ANALYSIS, ProcessStep.EVALUATION);
  }

  @ParameterizedTest
  @EnumSource(ProcessStep.class)
  @Tag("REQ-465")
  void wantsCommunicationAndMonitoringOnEveryStep(ProcessStep step) {
    assertThat(broken(sample -> replace(sample, step, true, false))).containsExactly("ISG-R-503");
    assertThat(broken(sample -> replace(sample, step, false, true))).containsExactly("ISG-R-503");
    assertThat(broken(sample -> replace(sample, step, true, true))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProcessStep.class)
  @Tag("REQ-465")
  @Tag("REQ-467")
  void wantsEveryStepAsAStepOfItsOwn(ProcessStep step) {
    assertThat(broken(sample -> sample.steps.removeIf(one -> one.step() == step)))
        .containsExactly("ISG-R-501");
  }

  @Test
  @Tag("REQ-467")
  void refusesAnAnalysisBeforeTheIdentification() {
    LocalDate found = LocalDate.parse("2026-01-10");

    assertThat(broken(sample -> analysed(sample, found.minusDays(1)))).containsExactly("ISG-R-502");
    assertThat(broken(sample -> analysed(sample, found))).isEmpty();
    assertThat(broken(sample -> analysed(sample, found.plusDays(1)))).isEmpty();
  }

  @Test
  @Tag("REQ-466")
  void wantsRisksBeyondControlAndEveryKindOfEvent() {
    List<RiskEventKind> events = List.of(RiskEventKind.values());
    List<IdentificationApproach> overview = List.of(IdentificationApproach.OVERVIEW);

    assertThat(identified(new Identification(true, false, events, overview)))
        .containsExactly("ISG-R-504");
    assertThat(identified(new Identification(false, true, events, overview)))
        .containsExactly("ISG-R-504");
    assertThat(identified(new Identification(true, true, events.subList(0, 3), overview)))
        .containsExactly("ISG-R-504");
    assertThat(identified(new Identification(true, true, events, List.of())))
        .containsExactly("ISG-R-504");
    assertThat(
            identified(
                new Identification(true, true, events, List.of(IdentificationApproach.DETAILED))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EvaluationPrinciple.class)
  @Tag("REQ-468")
  void wantsEveryPrincipleHeeded(EvaluationPrinciple principle) {
    assertThat(EvaluationPrinciple.values()).hasSize(6);
    assertThat(broken(sample -> sample.principles.remove(principle))).containsExactly("ISG-R-505");
  }

  @Test
  @Tag("REQ-470")
  void wantsACommunicationPlanForAllEightPurposes() {
    CommunicationPlan partial =
        new CommunicationPlan(new ProcessSample().plan.orElseThrow().measures().subList(1, 8));

    assertThat(CommunicationPurpose.values()).hasSize(8);
    assertThat(broken(sample -> sample.plan = Optional.empty())).containsExactly("ISG-R-506");
    assertThat(partial.missingPurposes()).containsExactly(CommunicationPurpose.PLAN);
    assertThat(broken(sample -> sample.plan = Optional.of(partial))).containsExactly("ISG-R-507");
  }

  @Test
  @Tag("REQ-464")
  void wantsAllFiveElements() {
    assertThat(ManagementElement.values()).hasSize(5);
    assertThat(broken(sample -> sample.elements.remove(0))).containsExactly("ISG-R-508");
    assertThat(broken(sample -> {})).isEmpty();
  }

  @Test
  void leavesTheRecordOfADraftAlone() {
    DirectSample draft = new DirectSample();
    draft.process = Optional.of(RiskProcess.builder().build());

    assertThat(draft.state).isEqualTo(PolicyState.DRAFT);
    assertThat(draft.broken()).isEmpty();
  }

  private static List<String> broken(Consumer<ProcessSample> change) {
    ProcessSample process = new ProcessSample();
    change.accept(process);
    DirectSample sample = DirectSample.inForce();
    sample.process = Optional.of(process.process());
    return sample.broken();
  }

  private static List<String> identified(Identification identification) {
    return broken(sample -> sample.identification = Optional.of(identification));
  }

  private static void analysed(ProcessSample sample, LocalDate day) {
    sample.steps.removeIf(one -> one.step() == ProcessStep.ANALYSIS);
    sample.steps.add(ProcessSample.step(ProcessStep.ANALYSIS, day));
  }

  private static void replace(
      ProcessSample sample, ProcessStep step, boolean communicated, boolean monitored) {
    sample.steps.replaceAll(
        one ->
            one.step() == step
                ? new StepRecord(
                    step,
                    one.on(),
                    one.by(),
                    one.result(),
                    communicated ? Optional.of(text("共有", "shared")) : Optional.empty(),
                    monitored ? Optional.of(text("確認", "watched")) : Optional.empty())
                : one);
  }
}
