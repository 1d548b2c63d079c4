package dev.isg.evaluation.delegation;

import dev.isg.core.basics.LocalizedText;

/**
 * Something done in the field that reaches beyond it, such as cutting a network.
 *
 * @param id the id, unique in the plan
 * @param name what it is
 */
public record FieldAction(ActionId id, LocalizedText name) {}
