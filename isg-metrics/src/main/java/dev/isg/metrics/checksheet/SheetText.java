package dev.isg.metrics.checksheet;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** A filled sheet as Markdown for people. */
final class SheetText {
  private final CheckSheetScore score;
  private final Language language;

  SheetText(CheckSheetScore score, Language language) {
    this.score = score;
    this.language = language;
  }

  String text() {
    StringBuilder text = new StringBuilder("# ").append(in(score.sheet().title()));
    text.append("\n\n").append(summary()).append('\n');
    told("未回答（不明）", "Unanswered, so unknown", score.unanswered(), text);
    told("対象外", "Left out", score.leftOut(), text);
    score.sheet().items().forEach(item -> item(item, text));
    return text.toString();
  }

  private String summary() {
    int passed = score.passed().size();
    int answered = score.answered().size();
    String unit = score.filled().unit().value();
    String rate =
        say(
            unit + ": 回答 " + answered + " 件のうち達成 " + passed + " 件",
            unit + ": " + passed + " of " + answered + " answered items passed");
    return answered == 0 ? say(unit + ": 回答がなく、不明です", unit + ": no answer, so unknown") : rate;
  }

  private void told(String ja, String en, List<CheckItemId> items, StringBuilder text) {
    if (!items.isEmpty()) {
      text.append('\n')
          .append(say(ja, en))
          .append(": ")
          .append(items.stream().map(CheckItemId::value).collect(Collectors.joining(", ")))
          .append('\n');
    }
  }

  private void item(CheckItem item, StringBuilder text) {
    text.append("\n## ").append(item.id()).append(' ');
    item.control().ifPresent(control -> text.append('[').append(in(control)).append("] "));
    text.append(in(item.question())).append("\n\n");
    text.append(
        score
            .answer(item.id())
            .map(answer -> answer(item, answer))
            .orElse(say("回答なし", "No answer")));
    text.append('\n');
  }

  private String answer(CheckItem item, CheckAnswer answer) {
    String by = " (" + answer.assessor() + ", " + answer.day() + ")";
    if (answer instanceof CheckAnswer.LeftOut leftOut) {
      return say("対象外。理由: ", "Left out because: ") + in(leftOut.reason()) + by;
    }
    CheckAnswer.Graded graded = (CheckAnswer.Graded) answer;
    CheckGrade grade = item.grade(graded.grade());
    return "("
        + graded.grade()
        + ") "
        + in(grade.statement())
        + " - "
        + (grade.passes() ? say("達成", "passed") : say("未達成", "not passed"))
        + "\n\n"
        + say("根拠: ", "Evidence: ")
        + in(graded.evidence())
        + by;
  }

  private String in(LocalizedText text) {
    return text.in(language);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
