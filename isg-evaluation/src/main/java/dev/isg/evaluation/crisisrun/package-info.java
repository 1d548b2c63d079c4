/**
 * Evaluate a crisis: what happened, hop by hop, against the plan.
 *
 * <p>A {@link dev.isg.evaluation.crisisrun.CrisisRun} is a list of events that is only ever added
 * to; drills are recorded alike. {@link dev.isg.evaluation.crisisrun.CrisisTimeline} reads it
 * against the {@linkplain dev.isg.evaluation.crisis.CrisisPlan plan}: which level was to be told by
 * when and was, under which authority something was done and whether it was reported afterwards,
 * who fetched emergency means and whether they were renewed.
 */
@NullMarked
package dev.isg.evaluation.crisisrun;

import org.jspecify.annotations.NullMarked;
