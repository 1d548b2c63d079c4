/**
 * Evaluate: what has to be so, as a closed tree of typed conditions.
 *
 * <p>A target asks for values of indicators ({@link dev.isg.core.objective.Criterion}); people also
 * ask that something improves, that nothing happens for a while, that a check sheet passes, that a
 * task is done by a day, or that somebody says of a statement that it holds (guidance, section
 * 5.2(1)). A {@link dev.isg.evaluation.condition.Condition} is any of these, or several joined: all
 * of them, any of them, at least so many of them, or one of them for several periods on end.
 *
 * <pre>{@code
 * Condition rule =
 *     Condition.All.of(
 *         new Condition.Meets(patching, new Criterion.AtLeast(Quantity.parse("95 %"))),
 *         new Condition.NoOccurrence(OccurrenceKind.of(IncidentKind.ACCIDENT), 4));
 * ConditionCheck.check(rule, Vocabulary.of(indicators)).throwIfErrors();
 * }</pre>
 *
 * <p>Conditions are written as JSON, read as strictly as every document of this library, or as
 * text; see {@code dev.isg.evaluation.conditiontext}. Whether one is met is worked out in {@code
 * dev.isg.evaluation.outcome}.
 */
@NullMarked
package dev.isg.evaluation.condition;

import org.jspecify.annotations.NullMarked;
