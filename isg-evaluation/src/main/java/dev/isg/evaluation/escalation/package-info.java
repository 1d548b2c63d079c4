/**
 * Evaluate a crisis: whom to tell of which incident, and how soon.
 *
 * <p>An {@link dev.isg.evaluation.escalation.EscalationTable} looks at the kind of incident, its
 * severity, how much time there is and what is hit. Rows say from which case on a level is told;
 * all that fit count, so that a graver case never reaches fewer levels or reaches them later. There
 * is always an answer: what nobody knows is taken at its gravest, and a kind of incident the table
 * is not made for goes to the highest level.
 */
@NullMarked
package dev.isg.evaluation.escalation;

import org.jspecify.annotations.NullMarked;
