/**
 * Evaluate: why a target was missed, and what follows from it.
 *
 * <p>The guidance makes the analysis of the cause a duty where a target is unmet, and the revision
 * of the objective or the target a matter of need (section 1.4.2(3)). So a decision for unmet
 * counts only where a {@link dev.isg.evaluation.cause.CauseAnalysis} of that target and period is
 * recorded.
 *
 * <p>An analysis names where the cause lies and leads there: to controls, to the resources that did
 * not suffice, to how realistic the target was, or to a new risk. By that link a cause is known
 * again: {@link dev.isg.evaluation.cause.RecurringCauses} finds what came back in several of the
 * last periods.
 *
 * <pre>{@code
 * RecurringCauses.of(programme, causes, year, Recurrence.TWO_OF_THREE)
 *     .forEach(cause -> System.out.print(cause.explanation().render(Language.EN)));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.cause;

import org.jspecify.annotations.NullMarked;
