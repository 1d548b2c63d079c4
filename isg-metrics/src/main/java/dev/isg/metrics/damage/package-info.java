/**
 * Monitor: what an incident cost.
 *
 * <p>A {@link dev.isg.metrics.damage.Damage} is of one kind, such as a loss of money or records
 * that leaked, and says how well its amount is known. Unknown damage has no amount: it is not zero,
 * and a sum that contains it has no value. No damage at all is a known zero, which somebody wrote
 * down.
 */
@NullMarked
package dev.isg.metrics.damage;

import org.jspecify.annotations.NullMarked;
