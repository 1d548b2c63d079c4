/**
 * Evaluate: what the library suggests, what people decided, and how the two stand to each other.
 *
 * <p>The guidance leaves the judgement of a target to the CISO (section 5.2(1): 98 % of 100 % may
 * be unmet or met on condition) and that of the policy to management. So an {@link
 * dev.isg.evaluation.verdict.AchievementSuggestion} is never an {@link
 * dev.isg.evaluation.verdict.Achievement}: only a decision that {@link
 * dev.isg.evaluation.verdict.DecisionDesk} finds proper turns one into the other. A record that is
 * improper is kept and shown with the reasons why it does not count.
 */
@NullMarked
package dev.isg.evaluation.verdict;

import org.jspecify.annotations.NullMarked;
