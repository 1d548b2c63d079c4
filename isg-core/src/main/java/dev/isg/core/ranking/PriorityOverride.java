package dev.isg.core.ranking;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskId;

/**
 * Management's word that a risk has priority, or has not, whatever the method suggests.
 *
 * @param risk the risk
 * @param priority whether it has priority
 * @param reason why
 * @source METI 2009, 3.1.4 (a management decision)
 */
public record PriorityOverride(RiskId risk, boolean priority, LocalizedText reason) {}
