package dev.isg.core.exception;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.tolerance.ToleranceForm;

/**
 * The level of risk that is guaranteed in spite of an exception; what stays must not exceed it.
 *
 * @param statement the level in words
 * @param form the form in which it is compared
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public record GuaranteedFloor(LocalizedText statement, ToleranceForm form) {}
