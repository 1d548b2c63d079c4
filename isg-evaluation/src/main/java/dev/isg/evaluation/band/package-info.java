/**
 * Evaluate: values put into bands, such as good, fair and poor.
 *
 * <p>A {@link dev.isg.evaluation.band.BandScale} cuts all numbers into half-open bands: where one
 * ends the next begins, the end itself belonging to the upper one. The lowest and the highest are
 * open, so that no value falls outside: a scale that ended at 100 % would have no place for 100 %
 * itself. Gaps and overlaps are found when the scale is made, never when a value is looked up.
 *
 * <pre>{@code
 * BandScale scale =
 *     new BandScale(
 *         MeasurementUnit.PERCENT,
 *         Direction.HIGHER_IS_BETTER,
 *         List.of(
 *             Band.below(LocalizedText.of("不良", "poor"), 3, "80"),
 *             Band.between(LocalizedText.of("可", "fair"), 2, "80", "95"),
 *             Band.from(LocalizedText.of("良", "good"), 1, "95")));
 * scale.bandOf(Quantity.parse("94.999 %"));      // fair, however it is rounded when shown
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.band;

import org.jspecify.annotations.NullMarked;
