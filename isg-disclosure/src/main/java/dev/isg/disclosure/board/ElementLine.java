package dev.isg.disclosure.board;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.verdict.Standing;
import java.util.Optional;

/**
 * How far an element of the policy is put into practice.
 *
 * @param coreValue the element
 * @param statement the element in words
 * @param suggestion what is suggested
 * @param standing whether and how management decided
 * @param result what management decided; empty without a decision that counts
 * @source METI 2009, 5.1(3)
 */
public record ElementLine(
    CoreValueId coreValue,
    LocalizedText statement,
    Implementation suggestion,
    Standing standing,
    Optional<Implementation> result) {}
