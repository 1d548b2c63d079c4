package dev.isg.disclosure.render;

import static dev.isg.disclosure.render.Markdown.bold;
import static dev.isg.disclosure.render.Markdown.escape;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.field.FieldLine;
import dev.isg.disclosure.field.FieldMeasure;
import dev.isg.disclosure.field.FieldReport;
import dev.isg.disclosure.render.page.Words;
import dev.isg.evaluation.explanation.Wording;
import java.util.List;

/** Writes the report to a unit as Markdown. */
final class FieldMarkdown {
  private static final LocalizedText UNKNOWN = LocalizedText.of("不明", "unknown");

  private final Words words;
  private final FieldReport report;

  FieldMarkdown(Words words, FieldReport report) {
    this.words = words;
    this.report = report;
  }

  String write() {
    Markdown out = new Markdown();
    out.heading(1, words.in(report.name()) + " " + report.periodName());
    out.paragraph(
        words.say("評価日: ", "As of: "),
        report.asOf().toString(),
        words.say("。評価: ", ". Evaluation: "),
        report.evaluation().toString());
    if (report.lines().isEmpty()) {
      out.paragraph(words.say("この部門が測定する目標はありません。", "This unit measures for no target."));
    }
    report.lines().forEach(line -> line(line, out));
    return out.toString();
  }

  private void line(FieldLine line, Markdown out) {
    out.heading(2, line.target() + " " + words.in(line.statement()));
    out.paragraph(words.say("会社全体: ", "The whole company: "), bold(words.in(line.standing())));
    out.bullets(
        line.serves().stream()
            .map(aim -> words.say("何のために: ", "What for: ") + escape(words.in(aim)))
            .toList());
    out.table(
        List.of(
            words.say("指標", "Indicator"),
            words.say("求める値", "Asked"),
            words.say("当部門", "Our value"),
            words.say("会社全体", "The whole"),
            words.say("未提出の測定", "Measurements missing")),
        line.measures().stream().map(this::cells).toList());
  }

  private List<String> cells(FieldMeasure measure) {
    return List.of(
        escape(words.in(measure.name())),
        escape(words.in(measure.asked())),
        escape(words.in(measure.ours().map(Wording::quantity).orElse(UNKNOWN))),
        escape(words.in(measure.whole())),
        Integer.toString(measure.missing()));
  }
}
