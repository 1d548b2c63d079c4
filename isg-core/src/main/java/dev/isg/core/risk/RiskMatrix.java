package dev.isg.core.risk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * The company's own scales of impact and likelihood, and what each pair of levels means to it. The
 * acceptable level of risk, where it is expressed by a matrix, is the set of its acceptable cells.
 *
 * @source METI 2009, 3.1.4 step 2; the form is left to the company
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRiskMatrix.class)
@JsonDeserialize(as = ImmutableRiskMatrix.class)
public abstract class RiskMatrix {
  RiskMatrix() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The levels of impact, mildest first; level 1 is the first. */
  public abstract List<LocalizedText> impactLevels();

  /** The levels of likelihood, least likely first; level 1 is the first. */
  public abstract List<LocalizedText> likelihoodLevels();

  /** The cells: one row for each level of impact, one cell in it for each level of likelihood. */
  public abstract List<List<RiskGrade>> cells();

  /** Whether the matrix has both levels. */
  public final boolean covers(int impact, int likelihood) {
    return impact >= 1
        && impact <= impactLevels().size()
        && likelihood >= 1
        && likelihood <= likelihoodLevels().size();
  }

  /**
   * What a pair of levels means.
   *
   * @param impact the level of impact, from 1
   * @param likelihood the level of likelihood, from 1
   * @throws InvalidModelException if the matrix does not have the level
   */
  public final RiskGrade grade(int impact, int likelihood) {
    if (!covers(impact, likelihood)) {
      throw InvalidModelException.of(
          "RiskMatrix",
          "影響度 " + impact + "・発生可能性 " + likelihood + " は表の外です",
          "impact " + impact + " and likelihood " + likelihood + " lie outside the matrix");
    }
    return cells().get(impact - 1).get(likelihood - 1);
  }

  @Value.Check
  void check() {
    boolean shaped =
        !impactLevels().isEmpty()
            && !likelihoodLevels().isEmpty()
            && cells().size() == impactLevels().size()
            && cells().stream().allMatch(row -> row.size() == likelihoodLevels().size());
    if (!shaped) {
      throw InvalidModelException.of(
          "RiskMatrix",
          "影響度ごとに 1 行、発生可能性ごとに 1 列のマスが必要です",
          "needs one row a level of impact with one cell a level of likelihood");
    }
    for (int impact = 1; impact <= impactLevels().size(); impact++) {
      for (int likelihood = 1; likelihood <= likelihoodLevels().size(); likelihood++) {
        RiskGrade here = grade(impact, likelihood);
        boolean milderAfterGraver =
            (impact > 1 && here.compareTo(grade(impact - 1, likelihood)) < 0)
                || (likelihood > 1 && here.compareTo(grade(impact, likelihood - 1)) < 0);
        if (milderAfterGraver) {
          throw InvalidModelException.of(
              "RiskMatrix",
              "影響度・発生可能性が上がるのに評価が緩くなるマスがあります",
              "a graver or likelier cell must not have a milder grade");
        }
      }
    }
  }

  /** Builds a matrix. */
  public static class Builder extends ImmutableRiskMatrix.Builder {
    Builder() {}
  }
}
