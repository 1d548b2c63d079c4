/**
 * Monitor: check sheets, which add a degree of objectivity to asking and examining (guidance,
 * section 4.2.2, table 4-3).
 *
 * <p>A {@link dev.isg.metrics.checksheet.CheckSheet} has items; each offers grades in words, from
 * the best to the worst, and says which of them pass. A {@link
 * dev.isg.metrics.checksheet.FilledSheet} holds the answers of one unit, each with its evidence,
 * assessor and day. {@link dev.isg.metrics.checksheet.CheckSheetScore} counts the items that
 * passed:
 *
 * <pre>{@code
 * CheckSheetScore score = CheckSheetScore.of(sheet, filled);
 * score.rate();        // 75 %: 3 of the 4 answered; empty if none was
 * score.unanswered();  // F3-5: not known, counted neither way, and told
 * }</pre>
 *
 * <p>Grades are an order and no numbers, so nothing here adds or averages them. An item without an
 * answer is unknown; to leave one out takes a reason, which the report shows.
 */
@NullMarked
package dev.isg.metrics.checksheet;

import org.jspecify.annotations.NullMarked;
