package dev.isg.metrics.checksheet;

import dev.isg.core.basics.LocalizedText;

/**
 * One of the graded statements of an item. Its place in the item's list is its grade.
 *
 * @param statement what is the case when the grade applies
 * @param passes whether an item so graded is achieved
 */
public record CheckGrade(LocalizedText statement, boolean passes) {}
