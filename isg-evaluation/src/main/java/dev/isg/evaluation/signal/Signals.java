package dev.isg.evaluation.signal;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.verdict.DecisionDesk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the light of an evaluation: blue if and only if nothing is open, otherwise the gravest of
 * what is.
 *
 * @source METI 2009, Appendix 5
 */
public final class Signals {
  private Signals() {}

  /** The light of the evaluation of an input, with all that keeps it from blue. */
  public static Signal of(EvaluationInput input, Evaluation evaluation) {
    return of(input.programme(), input.desk(), evaluation.period(), evaluation.assessments());
  }

  /**
   * The light of what was found in a period, with all that keeps it from blue.
   *
   * @param programme what was laid down
   * @param desk the decisions known
   * @param period the period
   * @param found what was found of targets, objectives, changed preconditions and policy
   */
  public static Signal of(
      ResolvedProgramme programme, DecisionDesk desk, Period period, Assessments found) {
    List<OpenItem> items = new ArrayList<>(new AchievementItems(programme, found).all());
    items.addAll(new RiskItems(programme, desk).all());
    if (found.policy().isEmpty()) {
      items.add(
          new OpenItem(
              OpenItemKind.NO_POLICY,
              programme.governanceUnit().root().value(),
              OverallSignal.RED,
              Explanation.of(SignalRule.NO_POLICY, Map.of())));
    }
    items.sort(Comparator.naturalOrder());
    OverallSignal light =
        items.stream().map(OpenItem::severity).reduce(OverallSignal.BLUE, OverallSignal::or);
    SignalRule rule =
        switch (light) {
          case BLUE -> SignalRule.BLUE;
          case YELLOW -> SignalRule.YELLOW;
          case UNKNOWN -> SignalRule.UNKNOWN;
          case RED -> SignalRule.RED;
        };
    List<Explanation> below = new ArrayList<>();
    items.forEach(item -> below.add(item.explanation()));
    below.add(
        Explanation.of(
            SignalRule.DEFINITION,
            Map.of(
                "kinds",
                Wording.listed(
                    Stream.of(OpenItemKind.values()).map(OpenItemKind::label).toList(), "、"))));
    Map<String, LocalizedText> inputs =
        Map.of(
            "period",
            LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period)),
            "count",
            Wording.number(items.size()));
    return new Signal(light, items, Explanation.of(rule, inputs, below));
  }
}
