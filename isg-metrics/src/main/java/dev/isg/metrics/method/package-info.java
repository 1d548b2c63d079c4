/**
 * Monitor: by which method to measure.
 *
 * <p>The guidance knows what each method is good for (section 4.2.2, catalogue CAT-F8): asking and
 * examining cost little at the start and suit long intervals and things that often change; logs
 * cost little once the collecting is built, but what is useful in them lies buried. {@link
 * dev.isg.metrics.method.MethodAdviser} puts these facts to a {@link
 * dev.isg.metrics.method.MeasuringSituation} and suggests, with reasons; people choose.
 *
 * <p>{@link dev.isg.metrics.method.QualitativeCheck} refuses what no method can give: an impression
 * gained by asking or examining, put down as a number that no check sheet defines.
 */
@NullMarked
package dev.isg.metrics.method;

import org.jspecify.annotations.NullMarked;
