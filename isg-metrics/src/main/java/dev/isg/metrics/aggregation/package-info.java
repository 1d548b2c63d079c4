/**
 * Monitor: from raw measurements to the value of an indicator, for a unit and a period, with the
 * way back.
 *
 * <p>The guidance names four stages (section 4.2.1). <em>Collect</em>: measurements come in, each
 * fit for its {@linkplain dev.isg.metrics.indicator.Indicator indicator} or refused.
 * <em>Select</em>: those that belong to a unit and a period. <em>Aggregate</em>: they are combined
 * as the indicator says, and their ids are kept. <em>Analyse</em>: what was expected but not
 * measured is counted, {@link dev.isg.metrics.aggregation.IndicatorValue#missingShare()}, and the
 * values form a {@linkplain dev.isg.metrics.aggregation.IndicatorValues#series series}. Nothing
 * measured is no value, never zero.
 *
 * <pre>{@code
 * IndicatorValues values = IndicatorValues.of(programme, indicators, measurements);
 * IndicatorValue value = values.value(trainingRate, company, fiscalYear, today);
 * value.value();         // 97.5 %, or empty
 * value.missingShare();  // 0 %, if no measurement is missing
 * }</pre>
 *
 * <p>The result depends neither on the order of the measurements nor on how they were split: {@link
 * dev.isg.metrics.aggregation.IndicatorValues#plus} joins parts.
 *
 * <p>Very many measurements are best added up where they lie: {@link
 * dev.isg.metrics.aggregation.MeasurementAggregates} asks the store for counts, sums and
 * percentiles by indicator, unit and part of time, and adds up itself if the store cannot.
 */
@NullMarked
package dev.isg.metrics.aggregation;

import org.jspecify.annotations.NullMarked;
