package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskGrade;

/**
 * How much risk management accepts, in words and as the gravest grade of the risk matrix.
 *
 * @param statement the level in words
 * @param highestGrade the gravest grade still accepted, inclusive
 * @source METI 2009, 3.1.4; the form is left to the company
 */
public record AcceptableLevel(LocalizedText statement, RiskGrade highestGrade) {}
