package dev.isg.evaluation.engine;

import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.signal.Signal;

/**
 * All verdicts at one time. Immutable; what two have in common they share.
 *
 * @param knowledge what they rest on
 * @param found what was found of targets, objectives, preconditions and policy
 * @param cycle how far the period has come
 * @param signal the light
 */
record State(Knowledge knowledge, Assessments found, CycleStatus cycle, Signal signal) {}
