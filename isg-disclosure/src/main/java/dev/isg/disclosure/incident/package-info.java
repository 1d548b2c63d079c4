/**
 * How a company tells of an incident of its own accord.
 *
 * <p>Management decides who is told what, minding social responsibility and the effect on others,
 * and sets a schedule: a {@link dev.isg.disclosure.incident.PublicationPlan} starts with what is
 * certain, goes on at an interval and ends with cause, extent and prevention. {@link
 * dev.isg.disclosure.incident.PublicationReview} tells of the two ways to lose trust, to speak
 * before the facts are there and to keep silent until all of them are, and of what law wants
 * earlier. A material fact is beyond any plan: it is disclosed without delay.
 */
@NullMarked
package dev.isg.disclosure.incident;

import org.jspecify.annotations.NullMarked;
