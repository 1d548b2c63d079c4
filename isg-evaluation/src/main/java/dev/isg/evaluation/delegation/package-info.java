/**
 * Evaluate a crisis: authority given to the field beforehand.
 *
 * <p>Where every second counts, escalation itself may make things worse: a server in the local
 * network leaks what matters, and nobody in the field may pull the plug. A {@link
 * dev.isg.evaluation.delegation.Delegation} says who may do what, where, from which case on, up to
 * which amount, for how long, and by when it is reported. {@link
 * dev.isg.evaluation.delegation.DelegationDesk} judges each use at its moment and gives every
 * reason against it; what is not known speaks against it.
 */
@NullMarked
package dev.isg.evaluation.delegation;

import org.jspecify.annotations.NullMarked;
