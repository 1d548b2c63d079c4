package dev.isg.evaluation.dossier;

import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditCount;
import dev.isg.evaluation.oversight.AuditItem;
import dev.isg.evaluation.oversight.AuditRecord;
import java.util.List;

/** Writes the points with evidence and answers, what was not examined, the counts, the opinion. */
final class ChecklistText {
  private final OversightReview review;
  private final Lines lines;

  ChecklistText(OversightReview review, Lines lines) {
    this.review = review;
    this.lines = lines;
  }

  void write() {
    review.checklist().items().forEach(this::item);
    unexamined();
    counts();
    opinion();
  }

  private void item(AuditItem item) {
    lines.line(0, "");
    lines.line(
        0,
        item.point().id()
            + " "
            + lines.in(item.point().question())
            + " ["
            + lines.in(item.answer().label())
            + "]");
    lines.line(
        1,
        lines.say("調べた記録（", "records looked at (")
            + lines.in(item.query().label())
            + lines.say("）：", "):"));
    item.evidence()
        .forEach(
            found ->
                lines.line(
                    2,
                    lines.in(found.finding().text())
                        + (found.references().isEmpty()
                            ? ""
                            : " (" + String.join(", ", found.references()) + ")")));
    item.record().ifPresent(this::record);
    if (!item.internalFindings().isEmpty()) {
      lines.line(
          1,
          lines.say("関わる内部監査の発見事項：", "findings of internal audit: ")
              + String.join(
                  ", ", item.internalFindings().stream().map(InternalFindingId::value).toList()));
    }
    item.refusals().forEach(refusal -> lines.line(1, lines.in(refusal.text())));
  }

  private void record(AuditRecord record) {
    record
        .examined()
        .forEach(
            looked ->
                lines.line(
                    1, lines.say("監査人が調べたもの：", "the auditor looked at: ") + lines.in(looked)));
    lines.line(
        1,
        (record.answer() == AuditAnswer.NOT_EXAMINED
                ? lines.say("調べない理由：", "reason: ")
                : lines.say("所見：", "finding: "))
            + lines.in(record.finding())
            + " — "
            + lines.in(review.nameOf(record.auditor()))
            + ", "
            + record.examinedOn());
    record
        .recommendation()
        .ifPresent(words -> lines.line(1, lines.say("勧告：", "recommendation: ") + lines.in(words)));
    record
        .managementResponse()
        .ifPresent(
            words ->
                lines.line(1, lines.say("経営陣の回答：", "management's response: ") + lines.in(words)));
    record
        .followUp()
        .ifPresent(words -> lines.line(1, lines.say("その後：", "follow-up: ") + lines.in(words)));
  }

  private void unexamined() {
    List<AuditItem> items = review.checklist().unexamined();
    lines.head(
        lines.say("調べていない点", "Points not examined"),
        items.isEmpty(),
        lines.say("なし。すべての点が調べられました。", "None: every point was examined."));
    items.forEach(
        item ->
            lines.line(
                1,
                item.point().id()
                    + ": "
                    + item.reasonNotExamined()
                        .map(lines::in)
                        .orElse(lines.say("理由の記録なし", "no reason on record"))));
  }

  private void counts() {
    lines.head(lines.say("回答の数（意見ではありません）", "Numbers of answers, no opinion"), false, "");
    for (AuditCount count : review.checklist().conclusion()) {
      lines.line(
          1,
          lines.in(count.activity().label())
              + lines.say("：確認できた ", ": yes ")
              + count.yes()
              + lines.say("、一部 ", ", partly ")
              + count.partly()
              + lines.say("、確認できない ", ", no ")
              + count.no()
              + lines.say("、未調査 ", ", not examined ")
              + count.notExamined());
    }
  }

  private void opinion() {
    lines.head(
        lines.say("監査人の意見", "The auditor's opinion"),
        review.checklist().opinion().isEmpty(),
        lines.say("述べられていません。", "None is given."));
    review
        .checklist()
        .opinion()
        .ifPresent(
            given ->
                lines.line(
                    1,
                    lines.in(given.opinion())
                        + " — "
                        + lines.in(review.nameOf(given.auditor()))
                        + ", "
                        + given.on()));
  }
}
