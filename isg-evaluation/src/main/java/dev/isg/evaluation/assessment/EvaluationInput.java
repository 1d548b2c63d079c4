package dev.isg.evaluation.assessment;

import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.List;
import org.immutables.value.Value;

/** All that an evaluation looks at. Its day is that of the programme. */
@IsgValue
@Value.Immutable
public abstract class EvaluationInput {
  EvaluationInput() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was laid down, looked up for the day of the evaluation. */
  public abstract ResolvedProgramme programme();

  /** What was measured. */
  public abstract IndicatorValues values();

  /** What was decided, in any order. */
  public abstract List<Decision> decisions();

  /** The analyses of causes, in any order. */
  public abstract List<CauseAnalysis> causes();

  /** The period evaluated. */
  public abstract Period period();

  /** Builds an input. */
  public static class Builder extends ImmutableEvaluationInput.Builder {
    Builder() {}
  }
}
