package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.objective.Contribution;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.signal.OpenItem;
import dev.isg.evaluation.signal.OpenItemKind;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the terminal shows at the end: the light, objectives and targets, what waits for whom. */
public final class Summary {
  private static final Set<OpenItemKind> BESIDES =
      EnumSet.of(
          OpenItemKind.CONDITION_OVERDUE,
          OpenItemKind.RISK_ABOVE_ACCEPTED_LEVEL,
          OpenItemKind.NO_POLICY);

  private final Evaluation evaluation;
  private final ResolvedProgramme programme;
  private final Language language;
  private final SummaryWords words;
  private final StringBuilder lines = new StringBuilder();

  private Summary(Assessment assessment, Language language) {
    this.evaluation = assessment.evaluation();
    this.programme = assessment.input().programme();
    this.language = language;
    this.words = new SummaryWords(language);
  }

  /** The summary in one language; lines end with a line feed. */
  public static String of(Checked checked, Language language) {
    Assessment assessment = checked.assessment();
    Summary summary = new Summary(assessment, language);
    summary.head(Signals.of(assessment.input(), assessment.evaluation()));
    summary.line(
        Checked.count(checked.all(), language)
            + (checked.all().issues().isEmpty()
                ? ""
                : summary.words.say("（isg validate で詳細）", " (isg validate names each)")));
    checked.findings().stream()
        .filter(AreaFindings::speaks)
        .forEach(area -> summary.line("  " + area.line(language)));
    return summary.lines + findings(assessment, language);
  }

  /** Objectives and targets, what waits for whom, and what else there is. */
  public static String findings(Assessment assessment, Language language) {
    Summary summary = new Summary(assessment, language);
    assessment.evaluation().objectives().forEach(summary::objective);
    summary.waiting(assessment.evaluation().pending());
    summary.besides(Signals.of(assessment.input(), assessment.evaluation()));
    return summary.lines.toString();
  }

  private void head(Signal signal) {
    GovernanceUnit unit = programme.governanceUnit();
    String period =
        unit.fiscalCalendar().nameOf(evaluation.period()) + " (" + evaluation.period() + ")";
    String day = words.say(evaluation.asOf() + " 時点", "as of " + evaluation.asOf());
    line(unit.name().in(language) + "  " + period + "  " + day);
    line(words.say("総合インジケーター: ", "Overall indicator: ") + words.label(signal.signal()));
    line(words.say("サイクル: ", "Cycle: ") + words.label(evaluation.cycle().state()));
  }

  private void objective(ObjectiveAssessment found) {
    String statement =
        programme
            .objective(found.objective())
            .map(Objective::statement)
            .map(text -> text.in(language))
            .orElse("");
    line("");
    line(found.objective() + "  " + SummaryWords.cut(statement));
    verdict("  ", found.suggestion(), found.judgement().standing(), found.result());
    for (Contribution contribution : found.contributions()) {
      evaluation.target(contribution.target()).ifPresent(this::target);
    }
  }

  private void target(TargetAssessment found) {
    String statement =
        programme
            .target(found.target())
            .map(Target::statement)
            .map(text -> text.in(language))
            .orElse("");
    line("  " + found.target() + "  " + SummaryWords.cut(statement));
    verdict("    ", found.suggestion(), found.judgement().standing(), found.result());
  }

  private void verdict(
      String indent,
      AchievementSuggestion suggestion,
      Standing standing,
      Optional<Achievement> result) {
    line(
        indent
            + words.say("提案 ", "suggested: ")
            + words.label(suggestion)
            + words.say("　→　結果 ", "  ->  result: ")
            + result.map(words::label).orElse(words.label(standing)));
  }

  private void waiting(List<OpenQuestion> open) {
    line("");
    line(words.say("人の判断を待つもの: " + open.size() + " 件", "Waiting for people: " + open.size()));
    for (OpenQuestion question : open) {
      String standing =
          question.standing() == Standing.PENDING
              ? ""
              : words.say("、", ", ") + words.label(question.standing());
      line(
          "  "
              + question.subject()
              + "  "
              + words.label(question.kind())
              + words.say("（提案 ", " (suggested: ")
              + words.suggestion(question)
              + standing
              + words.say("）→ ", ") -> ")
              + words.deciders(question, programme));
    }
  }

  /** What keeps the light from blue besides verdicts and open questions. */
  private void besides(Signal signal) {
    List<OpenItem> items =
        signal.items().stream().filter(item -> BESIDES.contains(item.kind())).toList();
    if (!items.isEmpty()) {
      line("");
      line(words.say("そのほか: " + items.size() + " 件", "Besides: " + items.size()));
      items.forEach(
          item -> line("  " + item.subject() + "  " + item.explanation().text().in(language)));
    }
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
