package dev.isg.evaluation.dossier;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assignment.AuditCoverage;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.Cooperation;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.followup.FollowUp;
import dev.isg.evaluation.independence.Independence;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditChecklists;
import dev.isg.evaluation.oversight.AuditFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The audit of a period as of a day: the checklist, who audits what, what was learned from others,
 * what was demanded, and every issue of it at once. Nothing throws.
 *
 * @source METI 2009, chapter 6
 */
public final class OversightReview {
  private final ResolvedProgramme programme;
  private final AuditFile file;
  private final AuditChecklist checklist;
  private final ValidationReport issues;

  private OversightReview(
      ResolvedProgramme programme,
      AuditFile file,
      AuditChecklist checklist,
      ValidationReport issues) {
    this.programme = programme;
    this.file = file;
    this.checklist = checklist;
    this.issues = issues;
  }

  /**
   * The audit of the evaluated period as of the day of the evaluation.
   *
   * @param input what was evaluated
   * @param evaluation its evaluation
   * @param file what is recorded on oversight
   * @param points the points to confirm, in order
   */
  public static OversightReview of(
      EvaluationInput input, Evaluation evaluation, AuditFile file, List<AuditPoint> points) {
    ResolvedProgramme programme = input.programme();
    AuditChecklist checklist = AuditChecklists.of(input, evaluation, file, points);
    Map<AuditPointId, AuditPoint> byPoint = new LinkedHashMap<>();
    points.forEach(point -> byPoint.put(point.id(), point));
    Map<InternalFindingId, InternalFinding> byFinding = new LinkedHashMap<>();
    file.internalFindings().forEach(finding -> byFinding.put(finding.id(), finding));
    FollowUp followUp = FollowUp.of(programme, file.improvementRequests());
    List<Issue> issues = new ArrayList<>();
    issues.addAll(new ChecklistCheck(checklist, file, followUp, byFinding).issues());
    issues.addAll(followUp.issues(byPoint, byFinding));
    issues.addAll(
        Cooperation.issues(
            programme,
            checklist.period(),
            byPoint,
            file.reportRequests(),
            file.reportInterval(),
            file.internalFindings()));
    issues.addAll(AuditCoverage.issues(programme, checklist.period(), file.plans()));
    issues.addAll(Independence.issues(programme, checklist.period(), file.internalRules()));
    return new OversightReview(programme, file, checklist, ValidationReport.of(issues));
  }

  /** What is recorded. */
  public AuditFile file() {
    return file;
  }

  /** The points with evidence and answers. */
  public AuditChecklist checklist() {
    return checklist;
  }

  /** What was demanded, followed to the day. */
  public FollowUp followUp() {
    return FollowUp.of(programme, file.improvementRequests());
  }

  /** Every issue, with its path in the audit file. */
  public ValidationReport issues() {
    return issues;
  }

  /**
   * Whether the file proves what was examined: each point was answered with what was looked at, or
   * it is said why it was not examined, and no record is void.
   */
  public boolean provesWhatWasExamined() {
    return issues.issues().stream().noneMatch(issue -> issue.rule() instanceof DossierRule);
  }

  /** What is governed. */
  public LocalizedText company() {
    return programme.governanceUnit().name();
  }

  /** Who supervises those who run the company. */
  public LocalizedText oversightSystem() {
    return programme.oversightSystem().name();
  }

  /** The name of someone; the id if the programme does not know the person. */
  public LocalizedText nameOf(PersonId person) {
    return programme.person(person).map(Person::name).orElse(LocalizedText.same(person.value()));
  }
}
