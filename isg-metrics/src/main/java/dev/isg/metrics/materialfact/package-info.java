/**
 * Report: whether an incident is a material fact, and what that forbids.
 *
 * <p>A material fact must be disclosed without delay; publication in stages at a time of one's own
 * choice is for the rest (guidance, section 3.4.2(3)). Whether something is one, people judge: a
 * {@link dev.isg.metrics.materialfact.MaterialFactJudgement} says what, why, who and when. Until
 * then the {@linkplain dev.isg.metrics.materialfact.MaterialFactStatus status} is undecided.
 *
 * <p>What a status forbids is data here, for whoever plans a publication to ask.
 */
@NullMarked
package dev.isg.metrics.materialfact;

import org.jspecify.annotations.NullMarked;
