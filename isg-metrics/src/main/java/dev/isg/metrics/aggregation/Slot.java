package dev.isg.metrics.aggregation;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;

/** What at most one measurement is of: an indicator in a unit in an interval. */
record Slot(IndicatorId indicator, UnitId unit, Period interval) {}
