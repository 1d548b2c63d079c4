/**
 * Oversee: what was demanded, followed until it is done.
 *
 * <p>Oversight ends in improvement (guidance, section 1.4.2(4)). An {@link
 * dev.isg.evaluation.followup.ImprovementRequest} is raised by someone who oversees, answered and
 * carried out by those it is addressed to, and closed by someone who oversees, with evidence. Each
 * step says who and when. {@link dev.isg.evaluation.followup.FollowUp} tells as of a day what is
 * open, what is late, and what is wrong in the records; on its last day nothing is late yet.
 *
 * <pre>{@code
 * FollowUp.of(programme, file.improvementRequests()).late()
 *     .forEach(late -> System.out.println(late.request().id() + ": " + late.daysLate()));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.followup;

import org.jspecify.annotations.NullMarked;
