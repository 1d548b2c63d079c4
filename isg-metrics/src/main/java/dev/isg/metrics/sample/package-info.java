/**
 * Monitor: the guidance's own examples, ready to be used and to be changed.
 *
 * <p>{@link dev.isg.metrics.sample.SampleIndicators} are the thirteen rows of table 4-2, each split
 * into the indicators it names: a count and a rate, a count and a time. They say everything an
 * indicator has to say except which units measure it, which only the company knows:
 *
 * <pre>{@code
 * IndicatorSet indicators = SampleIndicators.table42(List.of(sales, development));
 * IndicatorSet ofTheCiso = SampleIndicators.measuredIn(units, SampleIndicators.table45());
 * CheckSheet sheet = SampleCheckSheet.table43(Catalogues.shipped());
 * }</pre>
 *
 * <p>Tables 4-4, 4-5 and 4-6 are there likewise, for management, the CISO and managers, and so are
 * measures in the style of NIST SP 800-55: every unit of measure is one of a closed set, and every
 * formula is checked by unit.
 *
 * <p>{@link dev.isg.metrics.sample.SampleCheckSheet} is the check sheet of table 4-3. All are
 * examples: the guidance asks nobody to use just these.
 */
@NullMarked
package dev.isg.metrics.sample;

import org.jspecify.annotations.NullMarked;
