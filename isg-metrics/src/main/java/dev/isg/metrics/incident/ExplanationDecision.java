package dev.isg.metrics.incident;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import java.time.Instant;

/**
 * What someone decided on the explanation of an incident. A change of mind is another record.
 *
 * @param choice what was decided
 * @param reason why; for an explanation given, to whom and what was said
 * @param decider who decided, and in which role
 * @param decidedAt when
 * @source METI 2009, 2.5
 */
public record ExplanationDecision(
    ExplanationChoice choice, LocalizedText reason, Decider decider, Instant decidedAt) {}
