/**
 * Whether governance is established: a question about the whole, asked from where everything is in
 * sight.
 *
 * <p>The definition has two mechanisms, and both must exist (guidance, preface and section 1.1).
 * Inside, management decides the policy and watches what happens; outside, it discloses to
 * stakeholders and lets itself be evaluated by them. {@link
 * dev.isg.disclosure.establishment.EstablishmentCheck} reports each {@linkplain
 * dev.isg.disclosure.establishment.Mechanism mechanism} and each of its parts separately, with the
 * records it rests on. What no record speaks of is {@linkplain
 * dev.isg.disclosure.establishment.PartStanding#UNKNOWN unknown}, and what is unknown is not
 * established.
 *
 * <p>How stakeholders judge the company is theirs to decide and changes nothing here: what counts
 * is whether they can (section 1.4.2). Feedback is counted in the text, never in the standing.
 */
@NullMarked
package dev.isg.disclosure.establishment;

import org.jspecify.annotations.NullMarked;
