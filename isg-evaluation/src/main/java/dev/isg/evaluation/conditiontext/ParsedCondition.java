package dev.isg.evaluation.conditiontext;

import dev.isg.core.issue.ValidationReport;
import dev.isg.evaluation.condition.Condition;

/**
 * A condition that was read from text.
 *
 * @param condition the condition
 * @param remarks what is doubtful about it, each with its place; none of it is an error
 */
public record ParsedCondition(Condition condition, ValidationReport remarks) {}
