/**
 * Monitor: how much of what goes wrong is seen at all.
 *
 * <p>Fewer incidents on record is good news only where nearly all incidents are found (guidance,
 * table 4-5, footnote 32). How many are found is never known, only estimated, and the five ways to
 * estimate it rest on different evidence. Each is a form of {@link
 * dev.isg.metrics.detection.DetectionEvidence} that refuses counts which contradict each other. It
 * gives a {@link dev.isg.metrics.detection.DetectionEstimate}: the rate as an exact share, the
 * sample it rests on, how far it can be trusted, and a sentence with the arithmetic.
 *
 * <p>Evidence of nothing, such as no planted event, gives an estimate without a rate. It is unknown
 * then, which is neither 0 % nor 100 %.
 */
@NullMarked
package dev.isg.metrics.detection;

import org.jspecify.annotations.NullMarked;
