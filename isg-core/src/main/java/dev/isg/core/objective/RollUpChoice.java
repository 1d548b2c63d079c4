package dev.isg.core.objective;

import dev.isg.core.basics.LocalizedText;

/**
 * The CISO's choice of how results of targets add up to one objective, with the reason in the light
 * of the objective's meaning. Nothing in it has a default.
 *
 * @param method the way results add up
 * @param conditional how conditionally met targets count
 * @param notEvaluable how targets without a known result count
 * @param reason why this way suits the objective
 * @source METI 2009, 5.2(2)
 */
public record RollUpChoice(
    RollUpMethod method,
    ConditionalTreatment conditional,
    NotEvaluableTreatment notEvaluable,
    LocalizedText reason) {}
