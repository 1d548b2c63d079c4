/**
 * Report, outwards: what is told to an audience, out of a {@link
 * dev.isg.disclosure.plan.DisclosurePlan plan}.
 *
 * <p>{@link dev.isg.disclosure.statement.DisclosureCheck} says everything that is wrong with a plan
 * at once: an item nobody assessed, a content of accountability neither reported nor explained, a
 * promise that is not kept. {@link dev.isg.disclosure.statement.AccountabilityDisclosure} is the
 * report itself, in two editions. The one for readers outside holds nothing but what they may be
 * told: what is withheld is not in the document at all, so that no way of writing it can let it
 * slip. The one for insiders has an {@linkplain dev.isg.disclosure.statement.InsiderAnnex annex}
 * with every assessment, every ruling and every promise.
 */
@NullMarked
package dev.isg.disclosure.statement;

import org.jspecify.annotations.NullMarked;
