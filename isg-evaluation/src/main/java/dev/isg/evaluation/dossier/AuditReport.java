package dev.isg.evaluation.dossier;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.evaluation.assignment.AuditPlan;
import dev.isg.evaluation.cooperation.ReportRequest;
import dev.isg.evaluation.followup.RequestStanding;
import java.util.List;

/**
 * The audit of a period as text to be read: what was examined and how it was answered, what was not
 * and why, the counts, the auditor's opinion if there is one, what was demanded and what is late.
 *
 * @source METI 2009, chapter 6
 */
public final class AuditReport {
  private final OversightReview review;
  private final Lines lines;

  private AuditReport(OversightReview review, Lines lines) {
    this.review = review;
    this.lines = lines;
  }

  /** The text in one language, in lines that end with a line feed. */
  public static String text(OversightReview review, Language language) {
    Lines lines = new Lines(language);
    AuditReport report = new AuditReport(review, lines);
    report.head();
    new ChecklistText(review, lines).write();
    report.requests();
    report.reports();
    report.plans();
    report.issues();
    return lines.text();
  }

  private void head() {
    lines.line(0, lines.say("監査報告：", "Audit report: ") + lines.in(review.company()));
    lines.line(1, lines.say("期間：", "period: ") + review.checklist().period());
    lines.line(1, lines.say("基準日：", "as of: ") + review.checklist().asOf());
    lines.line(1, lines.say("監督の形：", "oversight: ") + lines.in(review.oversightSystem()));
    lines.line(1, lines.say("評価：", "evaluation: ") + review.checklist().evaluation());
  }

  private void requests() {
    List<RequestStanding> standings = review.followUp().standings();
    lines.head(
        lines.say("改善要請", "Requests for improvement"),
        standings.isEmpty(),
        lines.say("なし。", "None."));
    standings.forEach(
        standing -> {
          lines.line(
              1,
              standing.request().id()
                  + " "
                  + lines.in(standing.request().statement())
                  + " ["
                  + lines.in(standing.last().orElseThrow().state().label())
                  + standing
                      .missed()
                      .map(
                          due ->
                              lines.say("、期限 ", ", due ")
                                  + due
                                  + lines.say(" を ", ", ")
                                  + lines.in(standing.lateness())
                                  + lines.say("超過", " late"))
                      .orElse("")
                  + "]");
          standing.request().steps().stream()
              .filter(step -> !step.on().isAfter(standing.on()))
              .forEach(
                  step ->
                      lines.line(
                          2,
                          step.on()
                              + " "
                              + lines.in(step.state().label())
                              + " "
                              + lines.in(review.nameOf(step.by()))
                              + step.note().map(note -> ": " + lines.in(note)).orElse("")
                              + (step.evidence().isEmpty()
                                  ? ""
                                  : " (" + String.join(", ", step.evidence()) + ")")));
        });
  }

  private void reports() {
    List<ReportRequest> requests =
        review.file().reportRequests().stream()
            .filter(request -> !request.askedOn().isAfter(review.checklist().asOf()))
            .toList();
    lines.head(
        lines.say("求めた報告", "Reports asked for"), requests.isEmpty(), lines.say("なし。", "None."));
    requests.forEach(
        request ->
            lines.line(
                1,
                request.askedOn()
                    + " "
                    + lines.in(request.source().label())
                    + ": "
                    + lines.in(request.subject())
                    + " ["
                    + (request.answeredBy(review.checklist().asOf())
                        ? lines.say("報告あり", "answered")
                        : request.overdueOn(review.checklist().asOf())
                            ? lines.say("期限超過", "overdue")
                            : lines.say("報告待ち", "waiting"))
                    + "]"));
  }

  private void plans() {
    List<AuditPlan> plans = review.file().plans();
    lines.head(
        lines.say("監査の受け持ち", "Who audits what"),
        plans.isEmpty(),
        lines.say("計画の記録なし。", "No plan on record."));
    plans.forEach(
        plan ->
            lines.line(
                1,
                lines.in(plan.title())
                    + " ("
                    + lines.in(plan.kind().label())
                    + "): "
                    + String.join(
                        lines.say("、", ", "),
                        plan.subjects().stream()
                            .map(subject -> lines.in(subject.label()))
                            .toList())));
  }

  private void issues() {
    List<Issue> issues = review.issues().issues();
    lines.head(
        lines.say("この監査についての指摘", "Issues of this audit"),
        issues.isEmpty(),
        lines.say("なし。", "None."));
    issues.forEach(
        issue ->
            lines.line(
                1,
                lines.in(issue.severity().label())
                    + " ["
                    + issue.rule().id()
                    + "] "
                    + lines.in(issue.message())
                    + lines.say("。→ ", ". -> ")
                    + lines.in(issue.mend())));
  }
}
