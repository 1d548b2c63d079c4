/**
 * Direct: what comes from the bottom up.
 *
 * <p>Measures improve best where people work with them, as quality circles show; that rests on the
 * motivation of the field (guidance, section 3.3.2, box on top-down and bottom-up). An {@link
 * dev.isg.core.improvement.ImprovementProposal} keeps a proposal with its department, its answer
 * and its effect. {@link dev.isg.core.improvement.UnitImprovements} counts by department and ranks
 * nobody.
 */
@NullMarked
package dev.isg.core.improvement;

import org.jspecify.annotations.NullMarked;
