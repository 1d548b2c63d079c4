/**
 * Monitor: whether an indicator is fit to be measured by, in the guidance's five senses.
 *
 * <p>The five letters are those of table 4-1, which are not the usual ones: the A is attainable,
 * the R is repeatable, the T is time-dependent. {@link dev.isg.metrics.smart.SmartProperty} holds
 * their meanings.
 *
 * <p>{@link dev.isg.metrics.smart.SmartAdviser} gives hints from what can be seen: the words of the
 * definition, the unit and its scale, gaps, cost, second looks, and changes in the history. A
 * {@link dev.isg.metrics.smart.SmartAssessment} is what a person answered, with evidence; only that
 * counts.
 */
@NullMarked
package dev.isg.metrics.smart;

import org.jspecify.annotations.NullMarked;
