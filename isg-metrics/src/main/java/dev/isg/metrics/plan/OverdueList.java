package dev.isg.metrics.plan;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import java.util.List;

/** What is overdue, as a table for people. */
final class OverdueList {
  private final PlanProgress progress;
  private final Language language;

  OverdueList(PlanProgress progress, Language language) {
    this.progress = progress;
    this.language = language;
  }

  String text() {
    List<PlannedMeasurement> overdue = progress.overdue();
    String day = progress.asOf().toString();
    if (overdue.isEmpty()) {
      return say(day + " 現在、期限を過ぎた測定はありません\n", "Nothing is overdue as of " + day + "\n");
    }
    StringBuilder text =
        new StringBuilder(say("# " + day + " 現在の期限超過", "# Overdue as of " + day))
            .append("\n\n")
            .append(
                say(
                    "| 期限 | 超過日数 | 指標 | 組織単位 | 対象期間 | 方法 | 担当 | 場所 |",
                    "| due | days over | indicator | unit | interval | method | who | where |"))
            .append("\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    overdue.forEach(planned -> text.append(row(planned)));
    return text.toString();
  }

  private String row(PlannedMeasurement planned) {
    return "| "
        + String.join(
            " | ",
            planned.due().toString(),
            Long.toString(progress.daysOverdue(planned)),
            planned.indicator().value(),
            planned.unit().value(),
            planned.interval().toString(),
            cell(planned.method().label()),
            cell(PlanProgress.who(planned)),
            planned.place().map(this::cell).orElse("-"))
        + " |\n";
  }

  private String cell(LocalizedText text) {
    return text.in(language)
        .replace("\\", "\\\\")
        .replace("|", "\\|")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
