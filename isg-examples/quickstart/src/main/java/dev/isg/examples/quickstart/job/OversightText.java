package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditCount;
import dev.isg.evaluation.oversight.AuditItem;
import dev.isg.evaluation.oversight.AuditRecord;
import dev.isg.evaluation.oversight.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The checklist for the auditor as Markdown: each point with the evidence the records hold, and the
 * auditor's own answer. Evidence is no answer, and the counts at the end are no opinion.
 *
 * @source METI 2009, 6.1 and table 6-1
 */
final class OversightText {
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!]");

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private OversightText(Language language) {
    this.language = language;
  }

  /** The checklist in one language. */
  static String of(AuditChecklist checklist, LocalizedText company, Language language) {
    OversightText text = new OversightText(language);
    text.head(checklist, company);
    checklist.items().forEach(text::item);
    text.conclusion(checklist.conclusion());
    return text.text.toString();
  }

  private void head(AuditChecklist checklist, LocalizedText company) {
    line("# " + say("監督の確認点", "Points to confirm in oversight"));
    line("");
    line("- " + say("対象: ", "Company: ") + in(company));
    line("- " + say("期間: ", "Period: ") + checklist.period());
    line("- " + say("基準日: ", "As of: ") + checklist.asOf());
    line("- " + say("評価: ", "Evaluation: ") + checklist.evaluation());
    line("");
  }

  private void item(AuditItem item) {
    line("## " + item.point().id() + " " + in(item.point().question()));
    line("");
    line(
        item.point().activity().label().in(language)
            + say("、出典 ", ", source ")
            + item.point().source());
    line("");
    line("**" + say("回答: ", "Answer: ") + item.answer().label().in(language) + "**");
    line("");
    item.record().ifPresent(this::record);
    list(say("無効な記録", "Records that do not count"), item.refusals());
    if (!item.evidence().isEmpty()) {
      line(say("記録から集めた証跡:", "Evidence found in the records:"));
      line("");
      item.evidence().forEach(this::evidence);
      line("");
    }
  }

  private void record(AuditRecord record) {
    line("- " + say("所見: ", "Finding: ") + in(record.finding()));
    labelled(say("勧告: ", "Recommendation: "), record.recommendation());
    labelled(say("経営陣の回答: ", "Management's response: "), record.managementResponse());
    labelled(say("フォローアップ: ", "Follow-up: "), record.followUp());
    line("- " + say("監査人: ", "Auditor: ") + record.auditor() + ", " + record.examinedOn());
    line("");
  }

  private void labelled(String label, Optional<LocalizedText> value) {
    value.ifPresent(present -> line("- " + label + in(present)));
  }

  private void evidence(Evidence evidence) {
    String references =
        evidence.references().isEmpty()
            ? ""
            : " (" + String.join(", ", evidence.references()) + ")";
    line("- " + in(evidence.finding().text()) + escaped(references));
  }

  private void list(String heading, List<Explanation> lines) {
    if (!lines.isEmpty()) {
      line(heading + ":");
      line("");
      lines.forEach(found -> line("- " + in(found.text())));
      line("");
    }
  }

  private void conclusion(List<AuditCount> counts) {
    line("## " + say("集計", "Counts"));
    line("");
    line(
        say(
            "| 活動 | 確認できた | 一部 | 確認できない | 未調査 |",
            "| Activity | yes | partly | no | not examined |"));
    line("| --- | ---: | ---: | ---: | ---: |");
    for (AuditCount count : counts) {
      line(
          "| "
              + count.activity().label().in(language)
              + " | "
              + count.yes()
              + " | "
              + count.partly()
              + " | "
              + count.no()
              + " | "
              + count.notExamined()
              + " |");
    }
    line("");
    line(
        say(
            "これは回答の数であり、監査意見ではありません。意見は監査人が述べます。",
            "These are numbers of answers, no audit opinion. The opinion is the auditor's."));
  }

  private String in(LocalizedText words) {
    return escaped(words.in(language));
  }

  private static String escaped(String words) {
    return MARKDOWN.matcher(words).replaceAll("\\\\$0").replace('\n', ' ');
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
