package dev.isg.core.treatment;

import static dev.isg.core.DirectSample.LEAK;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-469")
class TreatmentReviewTest {
  @Test
  @Tag("SUB-23")
  void wantsRetentionByChoiceToldFromUnavoidable() {
    assertThat(check(TreatmentOption.RETAIN, one -> {}))
        .containsExactly("ISG-R-201 ERROR /treatments/0");
    for (Retention retention : Retention.values()) {
      assertThat(check(TreatmentOption.RETAIN, one -> one.retention(retention))).isEmpty();
    }
  }

  @Test
  @Tag("SUB-24")
  void wantsTheSideEffectsOfAvoidance() {
    assertThat(check(TreatmentOption.AVOID, one -> {}))
        .containsExactly("ISG-R-202 ERROR /treatments/0");
    assertThat(check(TreatmentOption.AVOID, one -> one.sideEffects(text("受注減", "fewer orders"))))
        .isEmpty();
  }

  @Test
  @Tag("SUB-22")
  void warnsOfARiskSharedWithADataCentreWithoutACrisisOwner() {
    assertThat(check(TreatmentOption.SHARE, one -> {}))
        .containsExactly("ISG-R-203 WARNING /treatments/0");
    assertThat(check(TreatmentOption.SHARE, one -> one.crisisOwner(DirectSample.CISO))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TreatmentOption.class)
  @Tag("SUB-22")
  @Tag("SUB-23")
  @Tag("SUB-24")
  void asksOfEachOptionOnlyWhatIsItsOwn(TreatmentOption option) {
    List<String> expected =
        switch (option) {
          case RETAIN -> List.of("ISG-R-201 ERROR /treatments/0");
          case AVOID -> List.of("ISG-R-202 ERROR /treatments/0");
          case SHARE -> List.of("ISG-R-203 WARNING /treatments/0");
          default -> List.of();
        };

    assertThat(check(option, one -> {})).isEqualTo(expected);
  }

  @Test
  @Tag("SUB-23")
  void knowsRetentionByChoiceFromUnavoidableAlsoAsAStance() {
    assertThat(Retention.values()).hasSize(2);
    assertThat(check(TreatmentOption.SHARE, one -> one.retention(Retention.UNAVOIDABLE)))
        .as("a subtype of something else")
        .contains("ISG-R-207 ERROR /treatments/0/retention");
  }

  @Test
  @Tag("SUB-21")
  @Tag("REQ-468")
  void refusesCostOnlyWhileItIsTheGroundOfARejection() {
    Risk duty = DirectSample.risk("leak", 2, 2).legalObligation(true).build();
    Treatment chosen =
        treatment(TreatmentOption.CHANGE_LIKELIHOOD, TreatmentState.CHOSEN, one -> {}).build();
    Treatment ofAnotherRisk =
        treatment(
                TreatmentOption.CHANGE_LIKELIHOOD,
                TreatmentState.REJECTED,
                one -> one.rejectedFor(RejectionGround.COST))
            .build();

    assertThat(lines(TreatmentReview.check(List.of(chosen), List.of(duty), "").issues())).isEmpty();
    assertThat(
            lines(
                TreatmentReview.check(
                        List.of(ofAnotherRisk),
                        List.of(
                            DirectSample.risk("other", 2, 2).legalObligation(true).build(),
                            DirectSample.risk("leak", 2, 2).build()),
                        "")
                    .issues()))
        .isEmpty();
  }

  @Test
  @Tag("SUB-21")
  @Tag("REQ-468")
  void refusesCostAsAGroundAgainstADuty() {
    assertThat(rejected(RejectionGround.COST, true, false))
        .containsExactly("ISG-R-204 ERROR /treatments/0");
    assertThat(rejected(RejectionGround.COST, false, true))
        .containsExactly("ISG-R-204 ERROR /treatments/0");
    assertThat(rejected(RejectionGround.COST, false, false)).isEmpty();
    assertThat(rejected(RejectionGround.EFFECT, true, true)).isEmpty();
  }

  @Test
  void wantsAGroundForARejection() {
    assertThat(check(TreatmentOption.CHANGE_LIKELIHOOD, TreatmentState.REJECTED, one -> {}))
        .containsExactly("ISG-R-205 ERROR /treatments/0");
  }

  @Test
  @Tag("REQ-002")
  void closesNothingThatIsLawfulOnly() {
    AxisAssessment lawful = found(AssessmentAxis.LEGALITY, AxisFinding.SOUND);
    AxisAssessment right = found(AssessmentAxis.APPROPRIATENESS, AxisFinding.SOUND);
    AxisAssessment wrong = found(AssessmentAxis.APPROPRIATENESS, AxisFinding.DOUBTFUL);

    assertThat(closed(lawful)).containsExactly("ISG-R-206 ERROR /treatments/0");
    assertThat(closed(right)).containsExactly("ISG-R-206 ERROR /treatments/0");
    assertThat(closed(lawful, wrong)).containsExactly("ISG-R-206 ERROR /treatments/0");
    assertThat(closed(lawful, right, wrong)).containsExactly("ISG-R-206 ERROR /treatments/0");
    assertThat(closed(lawful, right)).isEmpty();
  }

  @Test
  @Tag("REQ-002")
  void namesTheAxisThatIsMissing() {
    Treatment treatment =
        treatment(
                TreatmentOption.SHARE,
                TreatmentState.CLOSED,
                one -> one.addAssessment(found(AssessmentAxis.LEGALITY, AxisFinding.SOUND)))
            .build();
    Issue issue = TreatmentReview.check(List.of(treatment), List.of(), "").errors().get(0);

    assertThat(treatment.unassessedAxes()).containsExactly(AssessmentAxis.APPROPRIATENESS);
    assertThat(issue.message().ja()).contains("適正性").doesNotContain("適法性");
    assertThat(issue.message().en()).contains("appropriateness").doesNotContain("legality");
  }

  @Test
  void refusesAttributesThatMeanNothing() {
    assertThat(check(TreatmentOption.PURSUE, one -> one.retention(Retention.BY_CHOICE)))
        .containsExactly("ISG-R-207 ERROR /treatments/0/retention");
    assertThat(check(TreatmentOption.PURSUE, one -> one.rejectedFor(RejectionGround.COST)))
        .containsExactly("ISG-R-207 ERROR /treatments/0/rejectedFor");
  }

  @ParameterizedTest
  @EnumSource(ResponseDirection.class)
  @Tag("REQ-113")
  void asksOfAStanceWhatItAsksOfATreatment(ResponseDirection response) {
    Risk risk =
        Risk.builder()
            .id(RiskId.of("x"))
            .statement(text("何か", "something"))
            .impact(1)
            .likelihood(1)
            .response(response)
            .build();
    List<String> found = lines(TreatmentReview.check(List.of(), List.of(risk), "").issues());

    if (response == ResponseDirection.AVOID) {
      assertThat(found).containsExactly("ISG-R-202 ERROR /risks/0");
    } else if (response == ResponseDirection.SHARE) {
      assertThat(found).containsExactly("ISG-R-203 WARNING /risks/0");
    } else {
      assertThat(found).isEmpty();
    }
  }

  @Test
  void checksWhatManagementStandsByAndLeavesDraftsAndHistoryAlone() {
    for (PolicyState state : PolicyState.values()) {
      DirectSample sample = DirectSample.inForce();
      sample.state = state;
      sample.treatments.add(
          treatment(TreatmentOption.RETAIN, TreatmentState.CHOSEN, one -> {}).build());

      assertThat(sample.broken().contains("ISG-R-201")).as(state.name()).isEqualTo(state.binding());
    }
  }

  private static List<String> check(TreatmentOption option, Consumer<Treatment.Builder> more) {
    return check(option, TreatmentState.CHOSEN, more);
  }

  private static List<String> check(
      TreatmentOption option, TreatmentState state, Consumer<Treatment.Builder> more) {
    Treatment treatment = treatment(option, state, more).build();
    return lines(TreatmentReview.check(List.of(treatment), List.of(), "").issues());
  }

  private static List<String> closed(AxisAssessment... found) {
    return check(
        TreatmentOption.CHANGE_LIKELIHOOD, TreatmentState.CLOSED, one -> one.addAssessments(found));
  }

  private static List<String> rejected(RejectionGround ground, boolean legal, boolean social) {
    Treatment treatment =
        treatment(
                TreatmentOption.CHANGE_LIKELIHOOD,
                TreatmentState.REJECTED,
                one -> one.rejectedFor(ground))
            .build();
    Risk.Builder risk = DirectSample.risk("leak", 2, 2);
    risk.legalObligation(legal).socialObligation(social);
    return lines(TreatmentReview.check(List.of(treatment), List.of(risk.build()), "").issues());
  }

  private static AxisAssessment found(AssessmentAxis axis, AxisFinding finding) {
    return new AxisAssessment(axis, finding, text("確認済み", "looked at"));
  }

  private static Treatment.Builder treatment(
      TreatmentOption option, TreatmentState state, Consumer<Treatment.Builder> more) {
    Treatment.Builder builder = Treatment.builder();
    builder
        .id(TreatmentId.of("t"))
        .risk(LEAK)
        .option(option)
        .statement(text("対応", "response"))
        .state(state);
    more.accept(builder);
    return builder;
  }

  private static List<String> lines(List<Issue> issues) {
    assertThat(issues)
        .allSatisfy(issue -> assertThat(issue.severity()).isNotEqualTo(Severity.INFO));
    return issues.stream()
        .map(issue -> issue.rule().id() + " " + issue.severity() + " " + issue.path())
        .toList();
  }
}
