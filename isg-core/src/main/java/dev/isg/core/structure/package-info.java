/**
 * Monitor: whether everything from the policy to the single measurement hangs together, and who
 * verified it.
 *
 * <p>Management or the CISO has to verify from time to time that monitoring is consistent as a
 * whole (guidance, section 4.3). A {@link dev.isg.core.structure.StructureReport} lists fifteen
 * {@linkplain dev.isg.core.structure.StructureCheck checks}, each passed, failed with its issues,
 * or not checkable, with the reason. This module makes the checks a programme alone allows; those
 * on indicators and on evaluations are added by the modules that know them. What has been verified
 * is a {@link dev.isg.core.structure.StructureSignOff}: who, when, on which results, and which
 * deviations are accepted until when. It ages.
 *
 * <pre>{@code
 * StructureReport found = ProgrammeStructure.check(programme, day).with(results);
 * StructureReport verified = SignOffReview.review(found, programme, log);
 * }</pre>
 */
@NullMarked
package dev.isg.core.structure;

import org.jspecify.annotations.NullMarked;
