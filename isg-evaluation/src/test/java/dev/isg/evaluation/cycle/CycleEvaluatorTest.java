package dev.isg.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.CycleRule;
import dev.isg.evaluation.rule.EvaluationRule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CycleEvaluatorTest {
  private static MiniCompany measured() {
    return new MiniCompany()
        .target("T1", "100")
        .measured("T1", MiniCompany.percent("100"))
        .viewpointsKept();
  }

  private static MiniCompany judged() {
    return measured()
        .decided(Decisions.ciso("T1", "MET").build())
        .decided(Decisions.objective("MET").build());
  }

  private static CycleStatus cycle(MiniCompany company) {
    return company.evaluate().cycle();
  }

  private static List<EvaluationRule> blockers(MiniCompany company) {
    return cycle(company).blockers().stream().map(Explanation::rule).toList();
  }

  @Test
  @Tag("REQ-311")
  void goesFromDirectedToClosedStepByStep() {
    assertThat(cycle(new MiniCompany().target("T1", "100")).state()).isEqualTo(CycleState.DIRECTED);
    assertThat(cycle(measured()).state()).isEqualTo(CycleState.MONITORED);
    assertThat(cycle(judged()).state()).isEqualTo(CycleState.EVALUATED);
    assertThat(cycle(judged().decided(Decisions.review("KEEP").build())).state())
        .isEqualTo(CycleState.KEPT);
    assertThat(cycle(judged().decided(Decisions.review("REVISE_TOLERANCE").build())).state())
        .isEqualTo(CycleState.REVISED);
  }

  @Test
  @Tag("REQ-311")
  void doesNotCloseWithoutTheCisoWhateverManagementDecides() {
    MiniCompany withoutObjective =
        measured()
            .decided(Decisions.ciso("T1", "MET").build())
            .decided(Decisions.review("KEEP").build());

    assertThat(cycle(withoutObjective).state()).isEqualTo(CycleState.MONITORED);
    assertThat(blockers(withoutObjective)).containsExactly(CycleRule.OBJECTIVE_OPEN);
    assertThat(blockers(measured().decided(Decisions.review("KEEP").build())))
        .containsExactly(CycleRule.TARGET_OPEN, CycleRule.OBJECTIVE_OPEN);
  }

  @Test
  @Tag("REQ-311")
  void doesNotCloseWithoutManagementWhateverTheCisoJudged() {
    assertThat(blockers(judged())).containsExactly(CycleRule.REVIEW_OPEN);
    Decision byCiso =
        Decisions.by(Decisions.review("KEEP").build(), new Decider(MiniCompany.CISO, Role.CISO))
            .build();
    assertThat(cycle(judged().decided(byCiso)).state()).isEqualTo(CycleState.EVALUATED);
  }

  @Test
  @Tag("REQ-311")
  void doesNotCloseBeforeThePeriodIsOver() {
    MiniCompany company = new MiniCompany().target("T1", "100");

    assertThat(blockers(company.asOf("2026-03-30")))
        .contains(CycleRule.PERIOD_RUNNING, CycleRule.NOTHING_MEASURED);
    assertThat(blockers(company.asOf("2026-03-31"))).doesNotContain(CycleRule.PERIOD_RUNNING);
  }

  @Test
  @Tag("REQ-311")
  void doesNotCloseWithoutAPolicy() {
    assertThat(blockers(judged().withoutPolicyInForce())).containsExactly(CycleRule.NO_POLICY);
    assertThat(cycle(judged().withoutPolicyInForce()).state()).isEqualTo(CycleState.EVALUATED);
  }

  @Test
  @Tag("REQ-311")
  void leadsBackToDirectOnceClosed() {
    assertThat(CycleState.KEPT.next()).containsExactly(CycleState.DIRECTED);
    assertThat(CycleState.REVISED.next()).containsExactly(CycleState.DIRECTED);
    assertThat(CycleState.EVALUATED.next()).containsExactly(CycleState.KEPT, CycleState.REVISED);
  }

  @Test
  @Tag("REQ-311")
  @Tag("REQ-305")
  void doesNotCloseUntilManagementConcludedFromEveryViewpoint() {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "100")
            .measured("T1", MiniCompany.percent("100"))
            .decided(Decisions.ciso("T1", "MET").build())
            .decided(Decisions.objective("MET").build())
            .decided(Decisions.viewpoint(ExecutiveViewpoint.ENVIRONMENT, "KEEP").build())
            .decided(Decisions.viewpoint(ExecutiveViewpoint.IMPLEMENTATION, "KEEP").build())
            .decided(Decisions.review("KEEP").build());

    assertThat(blockers(company)).containsExactly(CycleRule.VIEWPOINT_OPEN);
    assertThat(cycle(company).blockers().get(0).text().en())
        .isEqualTo(
            "Management has not concluded from \"adequacy of policy and resources\""
                + " (awaiting a decision).");
    assertThat(cycle(company).blockers().get(0).next().ja()).startsWith("経営陣が");
    assertThat(
            cycle(company.decided(Decisions.viewpoint(ExecutiveViewpoint.ADEQUACY, "KEEP").build()))
                .state())
        .isEqualTo(CycleState.KEPT);
  }
}
