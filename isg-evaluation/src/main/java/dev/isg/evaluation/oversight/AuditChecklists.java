package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.Role;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.Activity;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.OversightRule;
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

  private AuditChecklists(EvaluationInput input, List<AuditRecord> records) {
    this.input = input;
    this.records = records;
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
   *     AuditPoints#of}; evidence is collected for those of table 6-1 alone
   */
  public static AuditChecklist of(
      EvaluationInput input,
      Evaluation evaluation,
      List<AuditRecord> records,
      List<AuditPoint> points) {
    List<AuditRecord> known =
        records.stream()
            .filter(record -> record.period().equals(evaluation.period()))
            .filter(record -> !record.examinedOn().isAfter(evaluation.asOf()))
            .sorted(ORDER)
            .toList();
    AuditChecklists checklists = new AuditChecklists(input, known);
    EvidenceFinder evidence = new EvidenceFinder(input, evaluation);
    List<AuditItem> items =
        points.stream().map(point -> checklists.item(point, evidence.on(point))).toList();
    AuditChecklist.Builder checklist = AuditChecklist.builder();
    checklist.period(evaluation.period());
    checklist.asOf(evaluation.asOf());
    checklist.evaluation(evaluation.contentHash());
    checklist.addAllItems(items);
    checklist.addAllConclusion(conclusion(items));
    checklist.addAllRefusals(strays(known, points));
    return checklist.build();
  }

  private AuditItem item(AuditPoint point, List<Evidence> evidence) {
    List<Explanation> refusals = new ArrayList<>();
    Optional<AuditRecord> latest = Optional.empty();
    for (AuditRecord record : records) {
      if (record.point().equals(point.id())) {
        if (input.programme().mayOversee(record.auditor(), record.examinedOn())) {
          latest = Optional.of(record);
        } else {
          refusals.add(refusal(record));
        }
      }
    }
    return new AuditItem(
        point,
        evidence,
        latest.map(AuditRecord::answer).orElse(AuditAnswer.NOT_EXAMINED),
        latest,
        refusals);
  }

  private Explanation refusal(AuditRecord record) {
    return Explanation.of(
        OversightRule.NO_AUDITOR,
        Map.of(
            "person",
            input
                .programme()
                .person(record.auditor())
                .map(Person::name)
                .orElse(LocalizedText.same(record.auditor().value())),
            "day",
            Wording.day(record.examinedOn()),
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
