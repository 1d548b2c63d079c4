/**
 * Direct: the risk management policy, with which management says what must be protected, which
 * risks come first, how much risk is accepted, with what stance, and with which resources.
 *
 * <p>Deciding the policy is deciding acceptable levels of risk in view of five {@linkplain
 * dev.isg.core.policy.Consideration considerations} (guidance, section 3.1.4). The policy is
 * versioned: a draft is decided by management, comes into force, and is superseded; each version
 * keeps why it changed and which evaluation made it change. {@link dev.isg.core.policy.PolicyLife}
 * takes these steps, and refuses what management could not stand by. The policy is not the
 * statutory basic policy on internal control, though it may be presented as part of it (footnote
 * 20).
 *
 * <pre>{@code
 * PolicyLife life = PolicyLife.of(PolicyId.of("risk-policy"), programme.policies());
 * Programme decided = programme.withPolicies(life.decide(2, adoption).orThrow());
 * }</pre>
 */
@NullMarked
package dev.isg.core.policy;

import org.jspecify.annotations.NullMarked;
