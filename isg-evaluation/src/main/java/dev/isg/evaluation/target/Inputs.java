package dev.isg.evaluation.target;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.outsourcing.OutsourceeStanding;
import dev.isg.metrics.measurement.MeasuredValue;
import java.util.List;
import java.util.Optional;

/**
 * What a suggestion on a target rests on, in a form whose hash stays as long as that does.
 *
 * @param target the target
 * @param period the period
 * @param measures what each indicator had to reach, and what it reached
 * @param outsourcees what is known of outsourcees; left out of the hash where there are none
 */
record Inputs(
    TargetId target, Period period, List<Measured> measures, List<OutsourceeStanding> outsourcees) {

  static Inputs of(
      Target target,
      Period period,
      List<MeasureAssessment> found,
      List<OutsourceeStanding> outsourcees) {
    return new Inputs(
        target.id(),
        period,
        found.stream()
            .map(
                measure ->
                    new Measured(
                        measure.indicator(),
                        measure.criterion(),
                        measure.tolerance(),
                        measure.missingAllowed(),
                        measure.value().value(),
                        measure.value().ratio(),
                        measure.value().expected(),
                        measure.value().present()))
            .toList(),
        outsourcees);
  }

  /** One indicator of the target. */
  record Measured(
      IndicatorId indicator,
      Criterion criterion,
      Optional<Quantity> tolerance,
      Percentage missingAllowed,
      Optional<Quantity> value,
      Optional<MeasuredValue.Ratio> ratio,
      int expected,
      int present) {}
}
