/**
 * Evaluate: whether the policy is put into practice, and whether it should stay as it is.
 *
 * <p>The achievement of the objectives is taken as the implementation of the policy (guidance,
 * section 5.1(3)); each core value is judged by the objectives that serve it. From that management
 * considers whether the policy needs revision. A decision to revise leads back to Direct: a {@link
 * dev.isg.evaluation.policy.RevisionProposal} makes the draft of the next version, which names the
 * evaluation that triggered it.
 */
@NullMarked
package dev.isg.evaluation.policy;

import org.jspecify.annotations.NullMarked;
