/**
 * Direct: which risks come first.
 *
 * <p>The guidance looks at impact and likelihood and leaves the way of weighing them to management
 * (section 3.1.4, step 2). Management makes a {@link dev.isg.core.ranking.RankingChoice} - by the
 * matrix, by a product, by expected loss, by hand - and may decide otherwise on a single risk with
 * a reason. {@link dev.isg.core.ranking.RiskRanking} puts the risks of all domains into one order
 * and explains each place. Law and social responsibility stand before cost and benefit (Appendix
 * 4). The library ranks; management decides.
 */
@NullMarked
package dev.isg.core.ranking;

import org.jspecify.annotations.NullMarked;
