package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Objective;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;

/**
 * Lays out the page management looks at.
 *
 * @source METI 2009, Appendix 5
 */
public final class Dashboards {
  private Dashboards() {}

  /** The dashboard of an evaluation and the input it came from. */
  public static Dashboard of(EvaluationInput input, Evaluation evaluation) {
    ResolvedProgramme programme = input.programme();
    TargetViews views = new TargetViews(input);
    LocalizedText unit = programme.governanceUnit().name();
    Dashboard.Builder dashboard = Dashboard.builder();
    dashboard.title(
        LocalizedText.of(
            unit.ja() + " 情報セキュリティ ダッシュボード", unit.en() + ": information security dashboard"));
    dashboard.period(evaluation.period());
    dashboard.periodName(programme.governanceUnit().fiscalCalendar().nameOf(evaluation.period()));
    dashboard.asOf(evaluation.asOf());
    dashboard.evaluation(evaluation.contentHash());
    dashboard.cycle(evaluation.cycle().state());
    dashboard.signal(Signals.of(input, evaluation));
    for (ObjectiveAssessment objective : evaluation.objectives()) {
      dashboard.addObjectives(
          new ObjectiveView(
              objective.objective(),
              programme
                  .objective(objective.objective())
                  .map(Objective::statement)
                  .orElse(LocalizedText.same(objective.objective().value())),
              objective.suggestion(),
              objective.judgement().standing(),
              objective.result(),
              evaluation.targets().stream()
                  .filter(target -> contributes(objective, target))
                  .map(views::of)
                  .toList()));
    }
    evaluation.targets().stream()
        .filter(
            target ->
                evaluation.objectives().stream()
                    .noneMatch(objective -> contributes(objective, target)))
        .map(views::of)
        .forEach(dashboard::addOtherTargets);
    return dashboard.build();
  }

  private static boolean contributes(ObjectiveAssessment objective, TargetAssessment target) {
    return objective.contributions().stream()
        .anyMatch(contribution -> contribution.target().equals(target.target()));
  }
}
