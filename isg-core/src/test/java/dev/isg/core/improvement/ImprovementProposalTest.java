package dev.isg.core.improvement;

import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static dev.isg.core.improvement.ImprovementState.ADOPTED;
import static dev.isg.core.improvement.ImprovementState.CARRIED_OUT;
import static dev.isg.core.improvement.ImprovementState.DECLINED;
import static dev.isg.core.improvement.ImprovementState.PROPOSED;
import static dev.isg.core.improvement.ImprovementState.UNDER_REVIEW;
import static dev.isg.core.improvement.ImprovementState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.control.ControlId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-138")
class ImprovementProposalTest {
  private static final LocalDate MAY = LocalDate.parse("2025-05-01");
  private static final LocalDate JUNE = LocalDate.parse("2025-06-01");

  @Test
  void isQuietFromTheProposalToItsEffect() {
    assertThat(
            told(
                moved("p1", SALES)
                    .addSteps(
                        at(MAY, PROPOSED),
                        at(MAY, UNDER_REVIEW),
                        at(JUNE, ADOPTED),
                        at(JUNE, CARRIED_OUT))
                    .effect(text("手間が半分", "half the effort"))))
        .isEmpty();
  }

  @Test
  void hasTheStateOfItsLastStep() {
    assertThat(moved("p1", SALES).build().state()).isEmpty();
    assertThat(moved("p1", SALES).addSteps(at(MAY, PROPOSED), at(MAY, DECLINED)).build().state())
        .contains(DECLINED);
  }

  @Test
  void wantsAStatusAndBeginsAsAProposal() {
    assertThat(told(moved("p1", SALES))).containsExactly("ISG-R-361 /improvements/0");
    assertThat(told(moved("p1", SALES).addStep(at(MAY, UNDER_REVIEW))))
        .containsExactly("ISG-R-362 /improvements/0/steps/0");
  }

  @Test
  void isAnsweredBeforeItIsCarriedOutAndEndsOnce() {
    assertThat(PROPOSED.next()).containsExactly(UNDER_REVIEW, ADOPTED, DECLINED, WITHDRAWN);
    assertThat(UNDER_REVIEW.next()).containsExactly(ADOPTED, DECLINED, WITHDRAWN);
    assertThat(ADOPTED.next()).containsExactly(CARRIED_OUT, WITHDRAWN);
    assertThat(CARRIED_OUT.next()).isEmpty();
    assertThat(DECLINED.next()).isEmpty();
    assertThat(WITHDRAWN.next()).isEmpty();
    assertThat(told(moved("p1", SALES).addSteps(at(MAY, PROPOSED), at(MAY, PROPOSED))))
        .containsExactly("ISG-R-362 /improvements/0/steps/1");
  }

  @Test
  void isDatedInOrder() {
    assertThat(
            told(
                moved("p1", SALES)
                    .addSteps(
                        at(JUNE, PROPOSED),
                        new ImprovementStep(UNDER_REVIEW, Optional.empty(), Optional.empty()),
                        at(MAY, ADOPTED))))
        .containsExactly("ISG-R-363 /improvements/0/steps/2/on");
  }

  @Test
  void saysWhatCameOfItAndWhyItWasDeclined() {
    assertThat(
            told(
                moved("p1", SALES)
                    .addSteps(at(MAY, PROPOSED), at(MAY, ADOPTED), at(MAY, CARRIED_OUT))))
        .containsExactly("ISG-R-364 /improvements/0");
    assertThat(told(moved("p1", SALES).addSteps(at(MAY, PROPOSED), at(MAY, DECLINED))))
        .containsExactly("ISG-R-365 /improvements/0/steps/1");
    assertThat(
            told(
                moved("p1", SALES)
                    .addSteps(
                        at(MAY, PROPOSED), at(MAY, DECLINED).noting(text("来年", "next year")))))
        .isEmpty();
  }

  @Test
  void remarksOnceADepartmentWhoseMotivationNobodyMentions() {
    assertThat(
            broken(
                company -> {
                  company.improvements.add(bare("p1", SALES).addStep(at(MAY, PROPOSED)).build());
                  company.improvements.add(bare("p2", SALES).addStep(at(MAY, PROPOSED)).build());
                  company.improvements.add(bare("p3", HEAD).addStep(at(MAY, PROPOSED)).build());
                  company.improvements.add(moved("p4", HEAD).addStep(at(MAY, PROPOSED)).build());
                }))
        .containsExactly("ISG-R-366 /improvements/0");
  }

  @Test
  void leadsOnlyToWhatThereIs() {
    assertThat(
            told(
                moved("p1", UnitId.of("u-9"))
                    .addStep(at(MAY, PROPOSED))
                    .proposer(PersonId.of("nobody"))
                    .addControl(ControlId.of("c-9"))
                    .addTarget(TargetId.of("t-9"))))
        .containsExactly(
            "ISG-P-002 /improvements/0/controls/0",
            "ISG-P-002 /improvements/0/proposer",
            "ISG-P-002 /improvements/0/targets/0",
            "ISG-P-002 /improvements/0/unit");
  }

  @Test
  void isCountedByDepartmentInTheOrderOfIdsAndNeverByPerson() {
    List<UnitImprovements> counts =
        UnitImprovements.of(
            List.of(
                moved("p1", SALES).addStep(at(MAY, PROPOSED)).build(),
                moved("p2", SALES).addStep(at(MAY, PROPOSED)).build(),
                moved("p3", HEAD).addSteps(at(MAY, PROPOSED), at(MAY, ADOPTED)).build(),
                moved("p4", SALES).build()));

    assertThat(counts)
        .containsExactly(
            new UnitImprovements(HEAD, 1, Map.of(ADOPTED, 1)),
            new UnitImprovements(SALES, 3, Map.of(PROPOSED, 2)));
  }

  private static List<String> told(ImprovementProposal.Builder proposal) {
    return broken(company -> company.improvements.add(proposal.build()));
  }

  private static ImprovementStep at(LocalDate day, ImprovementState state) {
    return ImprovementStep.on(day, state);
  }

  private static ImprovementProposal.Builder moved(String id, UnitId unit) {
    ImprovementProposal.Builder builder = bare(id, unit);
    builder.motivation(text("表彰", "an award"));
    return builder;
  }

  private static ImprovementProposal.Builder bare(String id, UnitId unit) {
    ImprovementProposal.Builder builder = ImprovementProposal.builder();
    builder.id(ImprovementId.of(id)).statement(text("札を分ける", "separate tags")).unit(unit);
    return builder;
  }
}
