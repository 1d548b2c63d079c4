/**
 * Oversee: whether those who audit are free of those they audit.
 *
 * <p>Internal audit is under the command of the executives; where its staff also serve the auditors
 * who audit the executives, internal rules should make their scope of work, responsibility and
 * authority explicit (guidance, section 6.2). {@link dev.isg.evaluation.independence.Independence}
 * finds such posts in the appointments and warns of what the {@link
 * dev.isg.evaluation.independence.InternalRule}s on record leave open, be it for a single day.
 */
@NullMarked
package dev.isg.evaluation.independence;

import org.jspecify.annotations.NullMarked;
