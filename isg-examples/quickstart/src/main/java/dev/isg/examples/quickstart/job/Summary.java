package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.objective.Contribution;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.signal.OverallSignal;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.Optional;

/**
 * What the terminal shows at the end: the light, the objectives and targets, what waits for whom.
 */
public final class Summary {
  private final Assessment assessment;
  private final Language language;
  private final StringBuilder lines = new StringBuilder();

  private Summary(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
  }

  /** The summary in one language; lines end with a line feed. */
  public static String of(Assessment assessment, Language language) {
    Summary summary = new Summary(assessment, language);
    summary.head(Signals.of(assessment.input(), assessment.evaluation()).signal());
    assessment.evaluation().objectives().forEach(summary::objective);
    summary.waiting();
    return summary.lines.toString();
  }

  private void head(OverallSignal signal) {
    GovernanceUnit unit = assessment.input().programme().governanceUnit();
    Evaluation evaluation = assessment.evaluation();
    line(
        unit.name().in(language)
            + "  "
            + unit.fiscalCalendar().nameOf(evaluation.period())
            + " ("
            + evaluation.period()
            + ")  "
            + say(evaluation.asOf() + " 時点", "as of " + evaluation.asOf()));
    line(say("総合インジケーター: ", "Overall indicator: ") + label(signal));
    line(say("サイクル: ", "Cycle: ") + label(evaluation.cycle().state()));
  }

  private void objective(ObjectiveAssessment found) {
    line("");
    line(found.objective() + "  " + statement(found.objective()));
    verdict("  ", found.suggestion(), found.judgement().standing(), found.result());
    for (Contribution contribution : found.contributions()) {
      assessment.evaluation().target(contribution.target()).ifPresent(this::target);
    }
  }

  private void target(TargetAssessment found) {
    line("  " + found.target() + "  " + statement(found.target()));
    verdict("    ", found.suggestion(), found.judgement().standing(), found.result());
  }

  private void verdict(
      String indent,
      AchievementSuggestion suggestion,
      Standing standing,
      Optional<Achievement> result) {
    line(
        indent
            + say("提案: ", "suggested: ")
            + label(suggestion)
            + say("　結果: ", "   result: ")
            + label(result.<Labelled>map(decided -> decided).orElse(standing)));
  }

  private void waiting() {
    line("");
    var open = assessment.evaluation().pending();
    line(say("判断待ち: " + open.size() + " 件", "Waiting for a decision: " + open.size()));
    Deciders deciders = new Deciders(assessment.input().programme(), language);
    open.forEach(
        question ->
            line(
                "  "
                    + question.subject()
                    + "  "
                    + label(question.kind())
                    + " ["
                    + label(question.standing())
                    + "] "
                    + say("→ ", "-> ")
                    + deciders.of(question)));
  }

  private String statement(ObjectiveId id) {
    ResolvedProgramme programme = assessment.input().programme();
    return programme.objective(id).map(Objective::statement).map(this::in).orElse("");
  }

  private String statement(TargetId id) {
    ResolvedProgramme programme = assessment.input().programme();
    return programme.target(id).map(Target::statement).map(this::in).orElse("");
  }

  private String in(LocalizedText text) {
    return text.in(language);
  }

  private String label(Labelled thing) {
    return thing.label().in(language);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
