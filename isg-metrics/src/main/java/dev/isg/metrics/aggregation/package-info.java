/**
 * Monitor: from raw measurements to the value of an indicator, for a unit and a period, with the
 * way back.
 *
 * <p>The guidance names four stages: collect, select, aggregate, analyse (section 4.2.1). {@link
 * dev.isg.metrics.aggregation.IndicatorValues} selects the measurements that belong to a unit and a
 * period, aggregates them as the {@linkplain dev.isg.metrics.indicator.Indicator indicator} says,
 * and keeps their ids. What was expected but not measured is counted: {@link
 * dev.isg.metrics.aggregation.IndicatorValue#missingShare()}. Nothing measured is no value, never
 * zero.
 *
 * <p>The result depends neither on the order of the measurements nor on how they were split: {@link
 * dev.isg.metrics.aggregation.IndicatorValues#plus} joins parts.
 */
@NullMarked
package dev.isg.metrics.aggregation;

import org.jspecify.annotations.NullMarked;
