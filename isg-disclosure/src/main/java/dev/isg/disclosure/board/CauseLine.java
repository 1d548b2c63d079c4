package dev.isg.disclosure.board;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;

/**
 * Why a target was missed.
 *
 * @param target the target
 * @param statement the target in words
 * @param factor where the cause lies
 * @param finding what was found
 * @param nextStep what follows
 * @source METI 2009, 1.4.2(3)
 */
public record CauseLine(
    TargetId target,
    LocalizedText statement,
    CauseFactor factor,
    LocalizedText finding,
    NextStep nextStep) {}
