package dev.isg.evaluation.objective;

import dev.isg.core.basics.Percentage;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.math.BigDecimal;
import java.util.List;

/**
 * Adds up what targets bring to an objective, by the way the CISO chose.
 *
 * <p>A target whose judgement is open is counted once as met and once as unmet; only if both lead
 * to the same is that suggested. Adding a better target never makes the sum worse.
 *
 * @source METI 2009, 5.2(2); the arithmetic is a design of this library
 */
final class RollUp {
  private final RollUpChoice choice;

  RollUp(RollUpChoice choice) {
    this.choice = choice;
  }

  /** Those of the contributions that count by the way chosen. */
  List<Contribution> counted(List<Contribution> all) {
    return all.stream().filter(contribution -> counts(contribution.target())).toList();
  }

  /** What the contributions add up to. */
  AchievementSuggestion suggestion(List<Contribution> all) {
    List<Contribution> counted = counted(all);
    List<Contribution> known =
        counted.stream()
            .filter(found -> found.counts() != AchievementSuggestion.NOT_EVALUABLE)
            .toList();
    boolean gaps = known.size() < counted.size();
    if (known.isEmpty() && !(gaps && unknownIsUnmet())) {
      return AchievementSuggestion.NOT_EVALUABLE;
    }
    boolean blocked =
        gaps && (choice.notEvaluable() == NotEvaluableTreatment.BLOCKS || starved(known));
    if (choice.method() instanceof RollUpMethod.Manual) {
      return blocked ? AchievementSuggestion.NOT_EVALUABLE : AchievementSuggestion.JUDGEMENT_NEEDED;
    }
    if (blocked) {
      return sum(counted, Achievement.MET, Achievement.MET) == AchievementSuggestion.UNMET
          ? AchievementSuggestion.UNMET
          : AchievementSuggestion.NOT_EVALUABLE;
    }
    List<Contribution> added = unknownIsUnmet() ? counted : known;
    AchievementSuggestion atBest = sum(added, Achievement.MET, Achievement.UNMET);
    AchievementSuggestion atWorst = sum(added, Achievement.UNMET, Achievement.UNMET);
    return atBest == atWorst ? atBest : AchievementSuggestion.JUDGEMENT_NEEDED;
  }

  private boolean unknownIsUnmet() {
    return choice.notEvaluable() == NotEvaluableTreatment.AS_UNMET;
  }

  /** Whether, with some left out, too few are left to ever be enough. */
  private boolean starved(List<Contribution> known) {
    return choice.notEvaluable() == NotEvaluableTreatment.EXCLUDED
        && choice.method() instanceof RollUpMethod.KOfN enough
        && known.size() < enough.k();
  }

  private boolean counts(TargetId target) {
    if (choice.method() instanceof RollUpMethod.Critical critical) {
      return critical.targets().contains(target);
    }
    return !(choice.method() instanceof RollUpMethod.Weighted weighted)
        || weighted.weights().stream().anyMatch(weight -> weight.target().equals(target));
  }

  /** The sum once every target has a result, given what open and unknown ones are taken for. */
  private AchievementSuggestion sum(
      List<Contribution> contributions, Achievement open, Achievement unknown) {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal sure = BigDecimal.ZERO;
    BigDecimal withConditional = BigDecimal.ZERO;
    boolean anyNothing = false;
    for (Contribution contribution : contributions) {
      BigDecimal weight = weight(contribution.target());
      Achievement result =
          switch (contribution.counts()) {
            case MET -> Achievement.MET;
            case CONDITIONALLY_MET -> Achievement.CONDITIONALLY_MET;
            case UNMET -> Achievement.UNMET;
            case JUDGEMENT_NEEDED -> open;
            case NOT_EVALUABLE -> unknown;
          };
      BigDecimal credit =
          result == Achievement.CONDITIONALLY_MET ? conditionalCredit() : full(result);
      whole = whole.add(weight);
      withConditional = withConditional.add(weight.multiply(credit));
      sure = sure.add(weight.multiply(full(result)));
      anyNothing |= credit.signum() == 0;
    }
    if (choice.method() instanceof RollUpMethod.KOfN enough) {
      BigDecimal needed = BigDecimal.valueOf(enough.k());
      return grade(sure.compareTo(needed) >= 0, withConditional.compareTo(needed) >= 0);
    }
    if (choice.method() instanceof RollUpMethod.Weighted weighted) {
      return grade(
          reaches(sure, whole, weighted.met()),
          reaches(withConditional, whole, weighted.conditionallyMet()));
    }
    return grade(sure.compareTo(whole) == 0, !anyNothing);
  }

  private static AchievementSuggestion grade(boolean met, boolean conditionallyMet) {
    if (met) {
      return AchievementSuggestion.MET;
    }
    return conditionallyMet ? AchievementSuggestion.CONDITIONALLY_MET : AchievementSuggestion.UNMET;
  }

  /** Compares without dividing: nothing is rounded. */
  private static boolean reaches(BigDecimal part, BigDecimal whole, Percentage threshold) {
    return part.multiply(BigDecimal.valueOf(100)).compareTo(threshold.value().multiply(whole)) >= 0;
  }

  private BigDecimal weight(TargetId target) {
    return choice.method() instanceof RollUpMethod.Weighted weighted
        ? weighted.weights().stream()
            .filter(weight -> weight.target().equals(target))
            .map(weight -> weight.weight().value())
            .findFirst()
            .orElse(BigDecimal.ZERO)
        : BigDecimal.ONE;
  }

  private static BigDecimal full(Achievement result) {
    return result == Achievement.MET ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private BigDecimal conditionalCredit() {
    return switch (choice.conditional()) {
      case AS_MET -> BigDecimal.ONE;
      case AS_HALF -> new BigDecimal("0.5");
      case AS_UNMET -> BigDecimal.ZERO;
    };
  }
}
