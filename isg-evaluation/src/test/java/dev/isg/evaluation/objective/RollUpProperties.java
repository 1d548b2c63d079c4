package dev.isg.evaluation.objective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Percentage;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of adding up, whatever the targets and the way chosen. */
final class RollUpProperties {
  private static final List<AchievementSuggestion> BEST_FIRST =
      List.of(
          AchievementSuggestion.MET,
          AchievementSuggestion.CONDITIONALLY_MET,
          AchievementSuggestion.UNMET);

  private static RollUpMethod method(int number) {
    return switch (number) {
      case 0 -> new RollUpMethod.All();
      case 1 -> new RollUpMethod.Worst();
      case 2 -> new RollUpMethod.Critical(List.of(TargetId.of("T0"), TargetId.of("T2")));
      case 3 ->
          new RollUpMethod.Weighted(
              List.of(
                  new RollUpMethod.TargetWeight(TargetId.of("T0"), Percentage.of("33.3")),
                  new RollUpMethod.TargetWeight(TargetId.of("T1"), Percentage.of("46.7")),
                  new RollUpMethod.TargetWeight(TargetId.of("T2"), Percentage.of("20"))),
              Percentage.of("80"),
              Percentage.of("50"));
      default -> new RollUpMethod.KOfN(2);
    };
  }

  private static List<Contribution> contributions(List<AchievementSuggestion> targets) {
    return IntStream.range(0, targets.size())
        .mapToObj(i -> new Contribution(TargetId.of("T" + i), Optional.empty(), targets.get(i)))
        .toList();
  }

  @Property
  @Tag("ALG-2")
  void aBetterTargetNeverMakesTheObjectiveWorse(
      @ForAll @Size(3) List<@IntRange(max = 2) Integer> grades,
      @ForAll @IntRange(max = 2) int raised,
      @ForAll @IntRange(max = 4) int method,
      @ForAll ConditionalTreatment conditional) {
    List<AchievementSuggestion> before = grades.stream().map(BEST_FIRST::get).toList();
    List<AchievementSuggestion> after = new ArrayList<>(before);
    after.set(raised, AchievementSuggestion.MET);
    RollUp rollUp =
        new RollUp(MiniCompany.rollUp(method(method), conditional, NotEvaluableTreatment.BLOCKS));

    assertThat(BEST_FIRST.indexOf(rollUp.suggestion(contributions(after))))
        .isLessThanOrEqualTo(BEST_FIRST.indexOf(rollUp.suggestion(contributions(before))));
  }

  @Property
  @Tag("ALG-2")
  void losingSightOfATargetNeverHelpsUnlessTheCisoExcludesIt(
      @ForAll @Size(3) List<AchievementSuggestion> targets,
      @ForAll @IntRange(max = 2) int lost,
      @ForAll @IntRange(max = 4) int method,
      @ForAll ConditionalTreatment conditional,
      @ForAll boolean blocks) {
    List<AchievementSuggestion> after = new ArrayList<>(targets);
    after.set(lost, AchievementSuggestion.NOT_EVALUABLE);
    RollUp rollUp =
        new RollUp(
            MiniCompany.rollUp(
                method(method),
                conditional,
                blocks ? NotEvaluableTreatment.BLOCKS : NotEvaluableTreatment.AS_UNMET));
    AchievementSuggestion seen = rollUp.suggestion(contributions(targets));
    AchievementSuggestion unseen = rollUp.suggestion(contributions(after));

    if (unseen == AchievementSuggestion.MET) {
      assertThat(seen).isEqualTo(AchievementSuggestion.MET);
    }
    if (unseen == AchievementSuggestion.CONDITIONALLY_MET) {
      assertThat(seen).isNotIn(AchievementSuggestion.UNMET, AchievementSuggestion.NOT_EVALUABLE);
    }
  }
}
