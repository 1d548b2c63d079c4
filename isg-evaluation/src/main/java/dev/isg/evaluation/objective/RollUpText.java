package dev.isg.evaluation.objective;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.ObjectiveRule;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How targets added up, in words. */
final class RollUpText {
  private static final LocalizedText NONE = LocalizedText.of("なし", "none");

  private final ResolvedProgramme programme;
  private final RollUpChoice choice;
  private final List<Contribution> counted;

  RollUpText(ResolvedProgramme programme, RollUpChoice choice, List<Contribution> counted) {
    this.programme = programme;
    this.choice = choice;
    this.counted = counted;
  }

  /** The method with the reason of the choice, and below it the arithmetic. */
  Explanation method() {
    List<Explanation> below = new ArrayList<>();
    below.add(counts());
    threshold().ifPresent(below::add);
    return Explanation.of(
        ObjectiveRule.METHOD,
        Map.of(
            "method", choice.method().label(),
            "conditional", choice.conditional().label(),
            "reason", choice.reason()),
        below);
  }

  /** What one target brings. */
  Explanation of(Contribution contribution) {
    LocalizedText target =
        programme
            .target(contribution.target())
            .map(Target::statement)
            .map(Wording::quoted)
            .orElse(LocalizedText.same(contribution.target().value()));
    ObjectiveRule rule = ObjectiveRule.INFORMS;
    if (counted.contains(contribution)) {
      rule =
          contribution.result().isPresent() ? ObjectiveRule.BY_RESULT : ObjectiveRule.BY_SUGGESTION;
      if (contribution.counts() == AchievementSuggestion.NOT_EVALUABLE) {
        rule =
            switch (choice.notEvaluable()) {
              case BLOCKS -> ObjectiveRule.BLOCKS;
              case EXCLUDED -> ObjectiveRule.EXCLUDED;
              case AS_UNMET -> ObjectiveRule.COUNTED_AS_UNMET;
            };
      }
    }
    return Explanation.of(
        rule,
        Map.of(
            "target", target,
            "result", contribution.counts().label(),
            "reason", Wording.quoted(choice.reason())));
  }

  /** How many of the targets counted stand how. */
  private Explanation counts() {
    List<LocalizedText> counts = new ArrayList<>();
    for (AchievementSuggestion grade : AchievementSuggestion.values()) {
      long count = counted.stream().filter(found -> found.counts() == grade).count();
      if (count > 0) {
        counts.add(
            LocalizedText.of(
                grade.label().ja() + " " + count + " 件", count + " " + grade.label().en()));
      }
    }
    return Explanation.of(
        ObjectiveRule.COUNTED,
        Map.of(
            "number",
            Wording.number(counted.size()),
            "counts",
            counts.isEmpty() ? NONE : Wording.listed(counts, "、")));
  }

  private Optional<Explanation> threshold() {
    if (choice.method() instanceof RollUpMethod.KOfN enough) {
      return Optional.of(
          Explanation.of(ObjectiveRule.NEEDS_NUMBER, Map.of("k", Wording.number(enough.k()))));
    }
    if (choice.method() instanceof RollUpMethod.Weighted weighted) {
      return Optional.of(
          Explanation.of(
              ObjectiveRule.NEEDS_WEIGHT,
              Map.of(
                  "reached", weight(weighted, AchievementSuggestion.MET),
                  "conditional", weight(weighted, AchievementSuggestion.CONDITIONALLY_MET),
                  "met", Wording.percentage(weighted.met()),
                  "conditionallyMet", Wording.percentage(weighted.conditionallyMet()))));
    }
    return Optional.empty();
  }

  private LocalizedText weight(RollUpMethod.Weighted weighted, AchievementSuggestion grade) {
    BigDecimal sum =
        weighted.weights().stream()
            .filter(
                weight ->
                    counted.stream()
                        .anyMatch(
                            found ->
                                found.target().equals(weight.target()) && found.counts() == grade))
            .map(weight -> weight.weight().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Wording.percentage(new Percentage(sum));
  }
}
