package dev.isg.disclosure.render;

import static dev.isg.disclosure.render.Markdown.bold;
import static dev.isg.disclosure.render.Markdown.escape;

import dev.isg.disclosure.board.OversightSummary;
import dev.isg.disclosure.render.page.Words;
import java.util.List;

/** Writes what the auditors answered as Markdown. */
final class OversightMarkdown {
  private OversightMarkdown() {}

  static void write(Words words, OversightSummary oversight, Markdown out) {
    out.heading(2, words.say("監督", "Oversight"));
    out.table(
        words.auditHead(),
        oversight.counts().stream()
            .map(
                count ->
                    List.of(
                        escape(words.in(count.activity())),
                        Integer.toString(count.yes()),
                        Integer.toString(count.partly()),
                        Integer.toString(count.no()),
                        Integer.toString(count.notExamined())))
            .toList());
    out.bullets(
        oversight.findings().stream()
            .map(
                finding ->
                    bold(words.head(finding.answer()))
                        + ": "
                        + escape(words.in(finding.question()))
                        + "\n  - "
                        + escape(words.in(finding.finding()))
                        + words.labelled(
                            "\n  - 提言: ",
                            "\n  - Recommended: ",
                            finding.recommendation(),
                            Markdown::escape)
                        + words.labelled(
                            "\n  - 経営陣の回答: ",
                            "\n  - Management: ",
                            finding.managementResponse(),
                            Markdown::escape))
            .toList());
  }
}
