package dev.isg.examples.quickstart.folder;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.cause.CauseCheck;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.evaluation.oversight.AuditRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that what people recorded refers to people and things the programme has. A record that
 * refers to nothing would otherwise count for nothing without a word.
 */
final class RecordCheck {
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");
  private static final LocalizedText DECISION = LocalizedText.of("決定", "decision");
  private static final LocalizedText POINT = LocalizedText.of("確認点", "audit point");

  private final Map<PersonId, Person> people;
  private final Programme programme;
  private final DecisionSubjects subjects;

  RecordCheck(Programme programme) {
    this.people = byId(programme.people(), Person::id);
    this.programme = programme;
    this.subjects = new DecisionSubjects(programme);
  }

  ValidationReport decisions(DecisionLog log) {
    References references = new References();
    Map<DecisionId, Decision> known =
        references.index(DECISION, "/decisions", log.decisions(), Decision::id);
    subjects.addDecisions(log);
    for (int i = 0; i < log.decisions().size(); i++) {
      Decision decision = log.decisions().get(i);
      String path = "/decisions/" + i;
      references.resolve(PERSON, path + "/decider/person", decision.decider().person(), people);
      subjects.check(decision, path + "/subject", references);
      decision
          .replaces()
          .ifPresent(replaced -> references.resolve(DECISION, path + "/replaces", replaced, known));
      decision
          .condition()
          .ifPresent(
              condition ->
                  references.resolve(PERSON, path + "/condition/owner", condition.owner(), people));
    }
    return ValidationReport.of(references.issues());
  }

  ValidationReport causes(CauseLog log) {
    return CauseCheck.check(log, programme);
  }

  ValidationReport audit(AuditFile file) {
    References references = new References();
    Map<AuditPointId, AuditPoint> points = byId(GovernanceAuditPoints.all(), AuditPoint::id);
    for (int i = 0; i < file.records().size(); i++) {
      AuditRecord record = file.records().get(i);
      String path = "/records/" + i;
      references.resolve(POINT, path + "/point", record.point(), points);
      references.resolve(PERSON, path + "/auditor", record.auditor(), people);
    }
    return ValidationReport.of(references.issues());
  }

  /** Of things with one id the first counts; that an id is used twice is told elsewhere. */
  private static <I extends TypedId, T> Map<I, T> byId(List<T> things, Function<T, I> id) {
    return things.stream()
        .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
  }
}
