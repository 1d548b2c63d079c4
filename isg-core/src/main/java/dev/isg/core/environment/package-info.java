/**
 * Direct and Evaluate: what changed around the company, against what the policy assumed.
 *
 * <p>A policy rests on preconditions: which risks there are, and how much is exposed to them. When
 * a company starts to sell over the net, the personal and card data it holds may grow far beyond
 * what the policy assumed, and management has to ask whether the policy can cope (guidance, section
 * 5.1(1)). An {@link dev.isg.core.environment.EnvironmentChange} records the day, the precondition
 * and the risks it touches, and, where amounts are known, each {@link
 * dev.isg.core.environment.Exposure} as assumed and as observed. The news comes from those who form
 * business strategy, not from the CISO (section 4.1.1).
 *
 * <p>What to do about it is management's choice and a decision of the kind {@link
 * dev.isg.core.decision.DecisionKind#TOLERANCE_CHOICE}, whose subject is the id of the change.
 */
@NullMarked
package dev.isg.core.environment;

import org.jspecify.annotations.NullMarked;
