package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;

/**
 * What management found on one consideration.
 *
 * @param consideration what was weighed
 * @param statement the finding; where it does not apply, that and why
 */
public record ConsiderationStatement(Consideration consideration, LocalizedText statement) {}
