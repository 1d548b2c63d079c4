package dev.isg.evaluation.target;

import dev.isg.core.outsourcing.OutsourceeStanding;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;

/**
 * What is suggested of a target, out of what was measured and what is known of outsourcees.
 *
 * @param measures what became of each indicator
 * @param outsourcees what is known of each outsourcee it reaches as far as
 */
record Suggested(List<MeasureAssessment> measures, List<OutsourceeStanding> outsourcees) {
  private static final List<AchievementSuggestion> WORST_FIRST =
      List.of(
          AchievementSuggestion.UNMET,
          AchievementSuggestion.NOT_EVALUABLE,
          AchievementSuggestion.JUDGEMENT_NEEDED,
          AchievementSuggestion.MET);

  /** What is suggested by what was measured alone. */
  AchievementSuggestion measured() {
    return WORST_FIRST.stream()
        .filter(
            suggestion -> measures.stream().anyMatch(measure -> measure.suggestion() == suggestion))
        .findFirst()
        .orElse(AchievementSuggestion.NOT_EVALUABLE);
  }

  /** Whether too little is known of an outsourcee. */
  boolean lacking() {
    return outsourcees.stream().anyMatch(OutsourceesInScope::lacking);
  }

  /** What is suggested before anybody decides: not met while an outsourcee is not known. */
  AchievementSuggestion before() {
    AchievementSuggestion measured = measured();
    return measured == AchievementSuggestion.MET && lacking()
        ? AchievementSuggestion.JUDGEMENT_NEEDED
        : measured;
  }

  /** What is suggested in view of a decision: what counted on a condition that lapsed is unmet. */
  AchievementSuggestion by(Judgement judgement) {
    return judgement.standing() == Standing.LAPSED
            && measured() == AchievementSuggestion.JUDGEMENT_NEEDED
        ? AchievementSuggestion.UNMET
        : before();
  }
}
