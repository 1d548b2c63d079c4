/**
 * Monitor: what the CISO asks a department's manager to watch, and what the manager makes of it.
 *
 * <p>Managers get monitoring items from the CISO and give them the contents and indicators that fit
 * their department (guidance, section 4.3.3). A {@link dev.isg.metrics.tailoring.ManagerItem} keeps
 * that history: assigned, tailored, then accepted by the CISO or sent back with a reason. {@link
 * dev.isg.metrics.tailoring.TailoringLife} takes these steps as pure functions that answer with the
 * items after them or refuse with every reason:
 *
 * <pre>{@code
 * List<ManagerItem> after =
 *     TailoringLife.of(items, programme.appointments())
 *         .tailor(id, content, manager, today)
 *         .orThrow();
 * }</pre>
 *
 * <p>What people wrote by hand is judged by the same rules: {@link
 * dev.isg.metrics.tailoring.TailoringReview} tells of steps out of turn and of tailoring that is
 * overdue. An item serves the level above only once it is accepted, and until its manager changes
 * it again.
 */
@NullMarked
package dev.isg.metrics.tailoring;

import org.jspecify.annotations.NullMarked;
