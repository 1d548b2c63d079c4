/**
 * Those the company answers to, and what they think of it.
 *
 * <p>Management reports to {@linkplain dev.isg.core.stakeholder.StakeholderGroup stakeholders}, and
 * they choose: whom to buy from, whom to invest in. That choice lies outside the framework, because
 * the company cannot control it (guidance, section 1.4.2). So a {@link
 * dev.isg.core.stakeholder.StakeholderFile} keeps {@linkplain
 * dev.isg.core.stakeholder.StakeholderFeedback what came back} in a document of its own, never in
 * the programme: it is there to be read by people, and no rule, suggestion or status follows from
 * it. What the company does control is how it lets them judge, and that is an {@link
 * dev.isg.core.stakeholder.FeedbackArrangement}.
 */
@NullMarked
package dev.isg.core.stakeholder;

import org.jspecify.annotations.NullMarked;
