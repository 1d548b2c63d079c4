package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.Activity;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.AuditPoints;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.AuditRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.OversightRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills a checklist, that of table 6-1 or of other points: evidence from the records, answers from
 * the auditors.
 *
 * @source METI 2009, 6.1, table 6-1 and Appendix 3
 */
public final class AuditChecklists {
  private static final List<AuditAnswer> GRAVEST_LAST =
      List.of(AuditAnswer.NOT_EXAMINED, AuditAnswer.YES, AuditAnswer.PARTLY, AuditAnswer.NO);

  /** Later days last; on one day the graver answer last, so that it is the one that stands. */
  private static final Comparator<AuditRecord> ORDER =
      Comparator.comparing(AuditRecord::examinedOn)
          .thenComparing(record -> GRAVEST_LAST.indexOf(record.answer()))
          .thenComparing(record -> IsgJson.standard().write(record));

  private final EvaluationInput input;
  private final List<AuditRecord> records;
  private final List<InternalFinding> findings;

  private AuditChecklists(
      EvaluationInput input, List<AuditRecord> records, List<InternalFinding> findings) {
    this.input = input;
    this.records = records;
    this.findings = findings;
  }

  /**
   * The checklist of table 6-1 for an evaluation and the input it came from.
   *
   * @param input the input
   * @param evaluation its evaluation
   * @param records the auditors' records, as for other points
   */
  public static AuditChecklist of(
      EvaluationInput input, Evaluation evaluation, List<AuditRecord> records) {
    return of(input, evaluation, records, GovernanceAuditPoints.all());
  }

  /**
   * The checklist of some points for an evaluation and the input it came from.
   *
   * @param input the input
   * @param evaluation its evaluation
   * @param records the auditors' records, in any order; of those for the evaluated period known on
   *     the day, the latest of each point answers it
   * @param points the points, in the order they are confirmed, such as those of {@link
   *     AuditPoints#of}
   */
  public static AuditChecklist of(
      EvaluationInput input,
      Evaluation evaluation,
      List<AuditRecord> records,
      List<AuditPoint> points) {
    return of(input, evaluation, AuditFile.of(records), points);
  }

  /**
   * The checklist of some points with all that is recorded on oversight.
   *
   * @param input the input
   * @param evaluation its evaluation
   * @param file the records; of its opinions for the evaluated period given by the day by someone
   *     who oversees the latest stands, of two of one day the later in the file
   * @param points the points, in the order they are confirmed
   */
  public static AuditChecklist of(
      EvaluationInput input, Evaluation evaluation, AuditFile file, List<AuditPoint> points) {
    List<AuditRecord> known =
        file.records().stream()
            .filter(record -> record.period().equals(evaluation.period()))
            .filter(record -> !record.examinedOn().isAfter(evaluation.asOf()))
            .sorted(ORDER)
            .toList();
    AuditChecklists checklists =
        new AuditChecklists(
            input,
            known,
            file.internalFindings().stream()
                .filter(finding -> !finding.foundOn().isAfter(evaluation.asOf()))
                .toList());
    EvidenceFinder evidence = new EvidenceFinder(input, evaluation);
    List<AuditItem> items = points.stream().map(point -> checklists.item(point, evidence)).toList();
    AuditChecklist.Builder checklist = AuditChecklist.builder();
    checklist.period(evaluation.period());
    checklist.asOf(evaluation.asOf());
    checklist.evaluation(evaluation.contentHash());
    checklist.addAllItems(items);
    checklist.addAllConclusion(conclusion(items));
    checklist.addAllRefusals(strays(known, points));
    checklists.opinions(file, evaluation, checklist);
    return checklist.build();
  }

  private AuditItem item(AuditPoint point, EvidenceFinder evidence) {
    List<Explanation> refusals = new ArrayList<>();
    Optional<AuditRecord> latest = Optional.empty();
    for (AuditRecord record : records) {
      if (record.point().equals(point.id())) {
        if (input.programme().mayOversee(record.auditor(), record.examinedOn())) {
          latest = Optional.of(record);
        } else {
          refusals.add(refusal(OversightRule.NO_AUDITOR, record.auditor(), record.examinedOn()));
        }
      }
    }
    EvidenceQuery query = EvidenceQuery.on(point.id());
    return new AuditItem(
        point,
        query,
        evidence.by(query),
        latest.map(AuditRecord::answer).orElse(AuditAnswer.NOT_EXAMINED),
        latest,
        findings.stream()
            .filter(finding -> finding.points().contains(point.id()))
            .map(InternalFinding::id)
            .toList(),
        refusals);
  }

  private void opinions(AuditFile file, Evaluation evaluation, AuditChecklist.Builder checklist) {
    Optional<AuditOpinion> latest = Optional.empty();
    for (AuditOpinion opinion : file.opinions()) {
      if (opinion.period().equals(evaluation.period())
          && !opinion.on().isAfter(evaluation.asOf())) {
        if (!input.programme().mayOversee(opinion.auditor(), opinion.on())) {
          checklist.addRefusals(
              refusal(AuditRule.OPINION_NOT_COUNTING, opinion.auditor(), opinion.on()));
        } else if (latest.map(found -> !found.on().isAfter(opinion.on())).orElse(true)) {
          latest = Optional.of(opinion);
        }
      }
    }
    checklist.opinion(latest);
  }

  private Explanation refusal(EvaluationRule rule, PersonId auditor, LocalDate day) {
    return Explanation.of(
        rule,
        Map.of(
            "person",
            input
                .programme()
                .person(auditor)
                .map(Person::name)
                .orElse(LocalizedText.same(auditor.value())),
            "day",
            Wording.day(day),
            "overseer",
            overseers(input.programme().oversightSystem())));
  }

  private static LocalizedText overseers(OversightSystem system) {
    List<LocalizedText> roles = system.overseers().stream().map(Role::label).toList();
    return LocalizedText.of(
        String.join("・", roles.stream().map(LocalizedText::ja).toList()),
        String.join(" or ", roles.stream().map(LocalizedText::en).toList()));
  }

  private static List<Explanation> strays(List<AuditRecord> known, List<AuditPoint> points) {
    List<AuditPointId> ids = points.stream().map(AuditPoint::id).toList();
    return known.stream()
        .map(AuditRecord::point)
        .filter(point -> !ids.contains(point))
        .distinct()
        .sorted()
        .map(
            point ->
                Explanation.of(
                    OversightRule.NO_SUCH_POINT,
                    Map.of("point", LocalizedText.same(point.value()))))
        .toList();
  }

  private static List<AuditCount> conclusion(List<AuditItem> items) {
    return Stream.of(Activity.values())
        .filter(activity -> items.stream().anyMatch(item -> item.point().activity() == activity))
        .map(
            activity ->
                new AuditCount(
                    activity,
                    count(items, activity, AuditAnswer.YES),
                    count(items, activity, AuditAnswer.PARTLY),
                    count(items, activity, AuditAnswer.NO),
                    count(items, activity, AuditAnswer.NOT_EXAMINED)))
        .toList();
  }

  private static int count(List<AuditItem> items, Activity activity, AuditAnswer answer) {
    return (int)
        items.stream()
            .filter(item -> item.point().activity() == activity && item.answer() == answer)
            .count();
  }
}
