package dev.isg.evaluation.validity;

import dev.isg.evaluation.condition.Condition;

/**
 * What a rule asks for on some days.
 *
 * @param version the name of the version, such as {@code 2025.1}
 * @param validity the days
 * @param condition what it asks for
 */
public record RuleVersion(String version, Validity validity, Condition condition) {}
