package dev.isg.evaluation.crisis;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.evaluation.escalation.CategoryId;

/**
 * What comes first in a situation, decided before it arises.
 *
 * @param id the id, unique in the plan
 * @param category the kind of incident
 * @param situation the situation
 * @param first what comes first
 * @param procedure how that is done
 * @param decidedBy who decided
 * @source METI 2009, 3.4.2(2), catalogue row E2-2
 */
public record SituationPriority(
    SituationId id,
    CategoryId category,
    LocalizedText situation,
    Precedence first,
    LocalizedText procedure,
    Decider decidedBy) {}
