package dev.isg.evaluation.signal;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.SignalRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the light of an evaluation: blue if and only if nothing is open, otherwise the gravest of
 * what is.
 *
 * @source METI 2009, Appendix 5
 */
public final class Signals {
  private static final LocalizedText LOOKED_AT = LocalizedText.of("確認済み", "looked at");
  private static final LocalizedText NOT_LOOKED_AT =
      LocalizedText.of("渡されていないため未確認", "not handed in, and not looked at");

  private Signals() {}

  /**
   * The light of the evaluation of an input by the definition of this library, with all that keeps
   * it from blue. Disclosures are not looked at.
   */
  public static Signal of(EvaluationInput input, Evaluation evaluation) {
    return of(input, evaluation.assessments());
  }

  /** The light of what was found in an input, by the definition of this library. */
  public static Signal of(EvaluationInput input, Assessments found) {
    return of(input, found, SignalDefinition.standard(), Optional.empty());
  }

  /** The light by a company's own definition. Disclosures are not looked at. */
  public static Signal of(
      EvaluationInput input, Evaluation evaluation, SignalDefinition definition) {
    return of(input, evaluation.assessments(), definition, Optional.empty());
  }

  /**
   * The light by a company's own definition, with what is open of disclosures.
   *
   * @param disclosures what is open of them, each of the kind {@link
   *     OpenItemKind#DISCLOSURE_OVERDUE}; an empty list if nothing is
   */
  public static Signal of(
      EvaluationInput input,
      Evaluation evaluation,
      SignalDefinition definition,
      List<OpenItem> disclosures) {
    return of(input, evaluation.assessments(), definition, Optional.of(disclosures));
  }

  private static Signal of(
      EvaluationInput input,
      Assessments found,
      SignalDefinition definition,
      Optional<List<OpenItem>> disclosures) {
    ResolvedProgramme programme = input.programme();
    Acceptance acceptance = new Acceptance(input, definition);
    List<OpenItem> items = new ArrayList<>(new AchievementItems(programme, found).all());
    items.addAll(new RiskItems(programme, input.desk()).all());
    items.addAll(new RecordItems(input, found).all());
    acceptance.item().ifPresent(items::add);
    disclosures.ifPresent(items::addAll);
    if (found.policy().isEmpty()) {
      items.add(
          new OpenItem(
              OpenItemKind.NO_POLICY,
              programme.governanceUnit().root().value(),
              OverallSignal.RED,
              Explanation.of(SignalRule.NO_POLICY, Map.of())));
    }
    items.replaceAll(definition::apply);
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
                "definition",
                LocalizedText.same(definition.versionName()),
                "acceptance",
                acceptance.text(),
                "disclosures",
                disclosures.isPresent() ? LOOKED_AT : NOT_LOOKED_AT,
                "kinds",
                Wording.listed(
                    Stream.of(OpenItemKind.values()).map(OpenItemKind::label).toList(), "、"))));
    Map<String, LocalizedText> inputs =
        Map.of(
            "period",
            LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(input.period())),
            "count",
            Wording.number(items.size()));
    return new Signal(light, items, Explanation.of(rule, inputs, below));
  }
}
