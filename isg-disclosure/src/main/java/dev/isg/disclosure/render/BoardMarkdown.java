package dev.isg.disclosure.render;

import static dev.isg.disclosure.render.Markdown.bold;
import static dev.isg.disclosure.render.Markdown.escape;

import dev.isg.disclosure.board.AwaitedLine;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.board.DecisionLine;
import dev.isg.disclosure.message.Message;
import dev.isg.disclosure.render.page.Status;
import dev.isg.disclosure.render.page.Words;
import dev.isg.evaluation.policy.RevisionProposal;
import java.util.ArrayList;
import java.util.List;

/** Writes a board report as Markdown. */
final class BoardMarkdown {
  private final Words words;
  private final BoardReport report;
  private final Markdown out = new Markdown();

  BoardMarkdown(Words words, BoardReport report) {
    this.words = words;
    this.report = report;
  }

  String write() {
    head();
    messages();
    policy();
    decisions();
    causes();
    report.revision().ifPresent(this::revision);
    OversightMarkdown.write(words, report.oversight(), out);
    reviewed();
    out.paragraph(
        words.say("評価 ", "Evaluation "),
        "`",
        report.evaluation().brief(),
        "`",
        words.say("、規則 ", ", rules "),
        escape(report.ruleSetVersion()));
    return out.toString();
  }

  private void head() {
    out.heading(1, words.say("情報セキュリティ 経営陣への報告", "Information security: report to management"));
    out.bullets(
        List.of(
            escape(words.in(report.company())),
            words.say("期間: ", "Period: ")
                + escape(
                    report.periodName()
                        + words.say("（", " (")
                        + words.period(report.period())
                        + words.say("）", ")")),
            words.say("基準日: ", "As of: ") + escape(words.day(report.asOf())),
            words.say("サイクル: ", "Cycle: ") + escape(words.in(report.cycle()))));
    out.heading(2, words.say("全体", "Overall"));
    out.paragraph(
        bold(words.head(report.signal().signal())),
        " ",
        escape(words.in(report.signal().explanation().text())));
  }

  private void messages() {
    out.heading(2, words.say("経営陣に伝えること", "What management needs to hear"));
    if (report.messages().isEmpty()) {
      out.paragraph(words.say("ありません。", "Nothing."));
    }
    out.numbered(report.messages().stream().map(this::message).toList());
  }

  private String message(Message message) {
    List<String> evidence =
        message.evidence().stream()
            .map(one -> words.in(one.kind()) + " " + one.id())
            .map(Markdown::escape)
            .toList();
    return bold(words.head(message.significance()))
        + ": "
        + escape(words.in(message.text()))
        + (evidence.isEmpty()
            ? ""
            : words.say("（根拠: ", " (Evidence: ")
                + String.join(words.say("、", ", "), evidence)
                + words.say("）", ")"));
  }

  private void policy() {
    out.heading(2, words.say("方針は実装されているか", "Is the policy put into practice?"));
    if (report.policyVersion().isEmpty()) {
      out.paragraph(words.say("施行中の方針がありません。", "No policy is in force."));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    report
        .elements()
        .forEach(
            element -> {
              Status status = Status.of(element.suggestion(), element.standing(), element.result());
              rows.add(
                  List.of(
                      escape(words.in(element.statement())),
                      escape(words.in(status.name())),
                      escape(words.standing(status))));
            });
    out.table(
        List.of(
            words.say("方針の要素", "Element of the policy"),
            words.say("状況", "State"),
            words.say("決定・提案", "Decided or suggested")),
        rows);
    report
        .reviewSuggestion()
        .ifPresent(
            suggestion ->
                out.paragraph(
                    words.say("方針 ", "Policy "),
                    escape(report.policyVersion().orElseThrow()),
                    words.say(" への提案: ", ", suggested: "),
                    escape(words.in(suggestion))));
  }

  private void decisions() {
    out.heading(2, words.say("決定したこと", "Decided"));
    if (report.decisionsTaken().isEmpty()) {
      out.paragraph(words.say("ありません。", "Nothing."));
    }
    out.bullets(report.decisionsTaken().stream().map(this::taken).toList());
    out.heading(2, words.say("判断を待っていること", "Awaiting a decision"));
    if (report.decisionsAwaited().isEmpty()) {
      out.paragraph(words.say("ありません。", "Nothing."));
    }
    out.bullets(report.decisionsAwaited().stream().map(this::awaited).toList());
  }

  private String taken(DecisionLine line) {
    StringBuilder text = new StringBuilder();
    text.append(bold(words.head(line.choice())))
        .append(": ")
        .append(escape(words.in(line.subject())))
        .append("\n  - ")
        .append(escape(words.in(line.kind())))
        .append(words.say("、", ", "))
        .append(escape(words.by(line)));
    line.reason()
        .ifPresent(
            reason ->
                text.append(words.say("\n  - 理由: ", "\n  - Reason: "))
                    .append(escape(words.in(reason))));
    line.condition()
        .ifPresent(
            condition ->
                text.append(words.say("\n  - 条件: ", "\n  - Condition: "))
                    .append(escape(words.condition(condition))));
    return text.toString();
  }

  private String awaited(AwaitedLine line) {
    return bold(words.in(line.subject()))
        + "\n  - "
        + escape(words.in(line.kind()))
        + words.say("、", ", ")
        + escape(words.in(line.standing()))
        + words.say("。提案: ", ". Suggested: ")
        + escape(words.in(line.suggestion()))
        + words.say("。選択肢: ", ". Options: ")
        + escape(words.texts(line.options()))
        + words.say("。決める人: ", ". To be decided by: ")
        + escape(words.list(line.deciders()));
  }

  private void causes() {
    if (!report.causes().isEmpty()) {
      out.heading(2, words.say("未達の原因", "Why targets were missed"));
      out.bullets(
          report.causes().stream()
              .map(
                  cause ->
                      bold(words.in(cause.statement()))
                          + ": "
                          + escape(words.in(cause.finding()))
                          + words.say("（", " (")
                          + escape(words.in(cause.factor()))
                          + words.say("、", ", ")
                          + escape(words.in(cause.nextStep()))
                          + words.say("）", ")"))
              .toList());
    }
  }

  private void revision(RevisionProposal proposal) {
    out.heading(2, words.say("方針の改訂", "Revision of the policy"));
    out.paragraph(
        escape(
            words.in(proposal.outcome())
                + words.say("（版 ", " (version ")
                + proposal.fromVersion()
                + words.say(" から版 ", " to version ")
                + proposal.toVersion()
                + words.say("）: ", "): ")
                + words.in(proposal.reason())));
    out.bullets(
        proposal.clauses().stream()
            .map(clause -> escape(clause.clause() + ": " + words.in(clause.because())))
            .toList());
  }

  private void reviewed() {
    out.heading(2, words.say("確認したが報告しないこと", "Reviewed, not reported"));
    if (report.reviewedNotReported().isEmpty()) {
      out.paragraph(words.say("ありません。", "Nothing."));
    }
    out.bullets(report.reviewedNotReported().stream().map(this::message).toList());
  }
}
