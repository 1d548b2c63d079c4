package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ViewpointRule;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fills the checklist of the CISO: evidence from the records, answers from the CISO.
 *
 * @source METI 2009, 1.4.2(2) and 1.4.2(3)
 */
public final class CisoChecklists {
  private static final Set<AchievementSuggestion> ACHIEVED =
      EnumSet.of(AchievementSuggestion.MET, AchievementSuggestion.CONDITIONALLY_MET);

  /** Later days last; on one day the worse answer last, so that it is the one that stands. */
  private static final Comparator<CisoAnswer> ORDER =
      Comparator.comparing(CisoAnswer::answeredOn)
          .thenComparing(CisoAnswer::finding)
          .thenComparing(CisoAnswer::reason)
          .thenComparing(CisoAnswer::person);

  private final EvaluationInput input;
  private final Evaluation evaluation;
  private final List<TargetAssessment> unmet;

  private CisoChecklists(EvaluationInput input, Evaluation evaluation) {
    this.input = input;
    this.evaluation = evaluation;
    this.unmet =
        evaluation.targets().stream()
            .filter(target -> target.standsAs() == AchievementSuggestion.UNMET)
            .toList();
  }

  /**
   * The five questions in order.
   *
   * @param input what was evaluated
   * @param evaluation its evaluation
   * @param answers the CISO's records, in any order; of those for the evaluated period known on the
   *     day, the latest to each question answers it
   */
  public static List<CisoCheckItem> of(
      EvaluationInput input, Evaluation evaluation, List<CisoAnswer> answers) {
    CisoChecklists checklists = new CisoChecklists(input, evaluation);
    List<CisoAnswer> known =
        answers.stream()
            .filter(answer -> answer.period().equals(evaluation.period()))
            .filter(answer -> !answer.answeredOn().isAfter(evaluation.asOf()))
            .sorted(ORDER)
            .toList();
    return Arrays.stream(CisoQuestion.values())
        .map(question -> checklists.item(question, known))
        .toList();
  }

  private CisoCheckItem item(CisoQuestion question, List<CisoAnswer> known) {
    List<Explanation> refusals = new ArrayList<>();
    Optional<CisoAnswer> latest = Optional.empty();
    for (CisoAnswer answer : known) {
      if (answer.question() != question) {
        continue;
      }
      if (input.programme().held(answer.person(), Role.CISO, answer.answeredOn())) {
        latest = Optional.of(answer);
      } else {
        refusals.add(refusal(answer));
      }
    }
    return new CisoCheckItem(
        question,
        List.of(evidence(question)),
        latest.map(CisoAnswer::finding).orElse(CisoFinding.NOT_ANSWERED),
        latest,
        refusals);
  }

  private Explanation refusal(CisoAnswer answer) {
    return Explanation.of(
        ViewpointRule.NOT_THE_CISO,
        Map.of(
            "person",
            input
                .programme()
                .person(answer.person())
                .map(Person::name)
                .orElse(LocalizedText.same(answer.person().value())),
            "day",
            Wording.day(answer.answeredOn())));
  }

  private Explanation evidence(CisoQuestion question) {
    return switch (question) {
      case PDCA -> pdca();
      case RESOURCES ->
          Explanation.of(
              ViewpointRule.RESOURCES_BLAMED,
              Map.of(
                  "unmet", Wording.number(unmet.size()),
                  "lacking", number(unmet.stream().filter(CisoChecklists::lackedResources))));
      case INCIDENTS, LAW -> Explanation.of(ViewpointRule.NO_RECORD, Map.of());
      case ACHIEVEMENT -> achievement();
    };
  }

  private Explanation pdca() {
    List<MeasureAssessment> measures =
        evaluation.targets().stream().flatMap(target -> target.measures().stream()).toList();
    return Explanation.of(
        ViewpointRule.PDCA_SEEN,
        Map.of(
            "expected",
            Wording.number(measures.stream().mapToInt(one -> one.value().expected()).sum()),
            "present",
            Wording.number(measures.stream().mapToInt(one -> one.value().present()).sum()),
            "unmet",
            Wording.number(unmet.size()),
            "analysed",
            number(unmet.stream().filter(target -> !target.causes().isEmpty()))));
  }

  private Explanation achievement() {
    return Explanation.of(
        ViewpointRule.ACHIEVED,
        Map.of(
            "targets",
            Wording.number(evaluation.targets().size()),
            "targetsMet",
            number(evaluation.targets().stream().filter(one -> ACHIEVED.contains(one.standsAs()))),
            "objectives",
            Wording.number(evaluation.objectives().size()),
            "objectivesMet",
            number(
                evaluation.objectives().stream()
                    .filter(one -> ACHIEVED.contains(one.standsAs())))));
  }

  private static boolean lackedResources(TargetAssessment target) {
    return target.causes().stream().anyMatch(cause -> cause.factor() == CauseFactor.RESOURCES);
  }

  private static LocalizedText number(Stream<?> things) {
    return Wording.number((int) things.count());
  }
}
