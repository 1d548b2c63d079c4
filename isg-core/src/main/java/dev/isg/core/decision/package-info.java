/**
 * Human judgement as a record. The library suggests and explains; people decide; the decision is
 * kept.
 *
 * <p>A {@link dev.isg.core.decision.Decision} holds the question, the options that were offered,
 * the library's {@link dev.isg.core.decision.Suggestion} with its method, the choice, the reason,
 * who decided in which role and when, and the hash of the inputs that were looked at (guidance,
 * Appendix 2: careful fact-finding and decision-making must be shown). Choosing otherwise than
 * suggested needs a reason. Which roles may answer which question stands with the question: {@link
 * dev.isg.core.decision.DecisionKind}.
 *
 * <p>History is append-only: a correction is a new decision that names the one it replaces. A
 * {@link dev.isg.core.decision.DecisionStore} keeps them; an in-memory one is supplied, and the kit
 * in {@code isg-tck} tests any other.
 */
@NullMarked
package dev.isg.core.decision;

import org.jspecify.annotations.NullMarked;
