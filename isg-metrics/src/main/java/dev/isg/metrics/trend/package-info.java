/**
 * Monitor: whether things become better or worse from one period to the next.
 *
 * <p>Fewer incidents may mean fewer incidents, or fewer that anybody noticed. So the numbers of two
 * periods say something only where nearly all incidents were found in both, and about the same
 * share of them (guidance, table 4-5, footnote 32). {@link dev.isg.metrics.trend.IncidentTrend}
 * keeps to that, for counts and for amounts of damage: without a detection rate it is unknown, with
 * a low or a changed one not meaningful, whichever way the numbers went. Numbers scaled up by the
 * rate may be shown as {@linkplain dev.isg.metrics.trend.IndicativeAmount indicative}; they never
 * make a verdict.
 *
 * <p>{@link dev.isg.metrics.trend.IndicatorTrend} compares any other indicator over two or more
 * periods, by the way that is good for it and with a band within which a change is no change.
 * Either result says which rule applied, to which values, and with what arithmetic.
 */
@NullMarked
package dev.isg.metrics.trend;

import org.jspecify.annotations.NullMarked;
