package dev.isg.evaluation.crisis;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.escalation.CategoryId;

/**
 * What is done after an incident of a kind.
 *
 * @param category the kind of incident
 * @param document where it is written
 * @param owner who keeps it up to date
 */
public record ResponseProcedure(CategoryId category, LocalizedText document, PersonId owner) {}
