package dev.isg.core.review;

import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetId;
import java.util.Optional;

/**
 * How an indicator of a target moved with one control.
 *
 * @param target the target
 * @param indicator the indicator, one the target is measured by
 * @param before the value without the control; empty if unknown
 * @param after the value with the control; empty if unknown
 * @source METI 2009, 3.3.2
 */
public record TargetContribution(
    TargetId target, IndicatorId indicator, Optional<Quantity> before, Optional<Quantity> after) {}
