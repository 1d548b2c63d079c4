package dev.isg.disclosure.message;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.decision.Condition;
import dev.isg.core.organisation.Person;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words what became of the targets. Those the CISO still has to judge are worded as questions. */
final class TargetMessages {
  private static final LocalizedText NO_CAUSE =
      LocalizedText.of("原因はまだ分析されていません。", "Its cause has not been analysed yet.");

  private final EvaluationInput input;
  private final Evaluation evaluation;
  private final Naming naming;

  TargetMessages(EvaluationInput input, Evaluation evaluation, Naming naming) {
    this.input = input;
    this.evaluation = evaluation;
    this.naming = naming;
  }

  List<Message> all() {
    List<Message> messages = new ArrayList<>();
    for (AchievementSuggestion outcome :
        List.of(
            AchievementSuggestion.UNMET,
            AchievementSuggestion.CONDITIONALLY_MET,
            AchievementSuggestion.NOT_EVALUABLE,
            AchievementSuggestion.MET)) {
      evaluation.targets().stream()
          .filter(target -> target.standsAs() == outcome)
          .map(this::message)
          .flatMap(Optional::stream)
          .forEach(messages::add);
    }
    return messages;
  }

  private Optional<Message> message(TargetAssessment target) {
    return switch (target.standsAs()) {
      case UNMET ->
          Optional.of(
              worded(
                  Significance.TARGET_MISSED,
                  target.result().isPresent()
                      ? MessageTemplate.of(
                          "目標「{target}」は未達です（{measured}）。{cause}",
                          "Target '{target}' is missed ({measured}). {cause}")
                      : MessageTemplate.of(
                          "目標「{target}」は未達とみられ、CISO の判断を待っています（{measured}）。{cause}",
                          "Target '{target}' seems missed and awaits the CISO's judgement"
                              + " ({measured}). {cause}"),
                  target));
      case CONDITIONALLY_MET ->
          Optional.of(
              worded(
                  Significance.TARGET_CONDITIONAL,
                  MessageTemplate.of(
                      "目標「{target}」は条件付きで達成です（{measured}）。{condition}",
                      "Target '{target}' is met on a condition ({measured}). {condition}"),
                  target));
      case NOT_EVALUABLE ->
          Optional.of(
              worded(
                  Significance.NOT_EVALUABLE,
                  MessageTemplate.of(
                      "目標「{target}」は達成したかどうか分かりません。必要な測定 {expected} 件のうち {present} 件が揃っています。",
                      "It is not known whether target '{target}' is met: {present} of {expected}"
                          + " measurements needed are there."),
                  target));
      case MET ->
          target
              .result()
              .map(
                  decided ->
                      worded(
                          Significance.GOOD_NEWS,
                          MessageTemplate.of("目標「{target}」を達成しました。", "Target '{target}' is met."),
                          target));
      case JUDGEMENT_NEEDED -> Optional.empty();
    };
  }

  private Message worded(
      Significance significance, MessageTemplate template, TargetAssessment target) {
    Evidence evidence = naming.target(target.target());
    int expected = target.measures().stream().mapToInt(one -> one.value().expected()).sum();
    int present = target.measures().stream().mapToInt(one -> one.value().present()).sum();
    return new Message(
        significance,
        template.fill(
            Map.of(
                "target", evidence.label(),
                "measured", measured(target),
                "cause", target.causes().stream().findFirst().map(this::cause).orElse(NO_CAUSE),
                "condition", target.condition().map(this::condition).orElse(NO_CAUSE),
                "expected", Wording.number(expected),
                "present", Wording.number(present))),
        List.of(evidence));
  }

  /** The first measure that misses, with what was asked; the first of all if none misses. */
  private LocalizedText measured(TargetAssessment target) {
    List<MeasureAssessment> known =
        target.measures().stream().filter(one -> one.value().value().isPresent()).toList();
    return known.stream()
        .filter(one -> one.suggestion() != AchievementSuggestion.MET)
        .findFirst()
        .or(() -> known.stream().findFirst())
        .map(this::measured)
        .orElse(LocalizedText.of("測定値なし", "nothing measured"));
  }

  private LocalizedText measured(MeasureAssessment measure) {
    LocalizedText name =
        input
            .values()
            .indicators()
            .find(measure.indicator())
            .map(Indicator::name)
            .map(Naming::shorten)
            .orElse(LocalizedText.same(measure.indicator().value()));
    return MessageTemplate.of("{name} {value}、基準 {asked}", "{name}: {value}, asked: {asked}")
        .fill(
            Map.of(
                "name", name,
                "value", Wording.quantity(measure.value().value().orElseThrow()),
                "asked", Wording.criterion(measure.criterion())));
  }

  private LocalizedText cause(CauseAnalysis cause) {
    return MessageTemplate.of("原因（{factor}）：{finding}。", "Cause ({factor}): {finding}.")
        .fill(
            Map.of(
                "factor", cause.factor().label(), "finding", Naming.withoutStop(cause.finding())));
  }

  private LocalizedText condition(Condition condition) {
    LocalizedText owner =
        input
            .programme()
            .person(condition.owner())
            .map(Person::name)
            .map(Naming::shorten)
            .orElse(LocalizedText.same(condition.owner().value()));
    return MessageTemplate.of(
            "条件：{text}（担当 {owner}、期限 {due}）。", "Condition: {text} ({owner}, by {due}).")
        .fill(
            Map.of(
                "text", Naming.withoutStop(condition.text()),
                "owner", owner,
                "due", Wording.day(condition.due())));
  }
}
