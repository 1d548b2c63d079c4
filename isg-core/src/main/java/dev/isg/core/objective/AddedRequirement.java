package dev.isg.core.objective;

import dev.isg.core.basics.LocalizedText;

/**
 * Something the objectives must heed because of how the business is run, such as joint development.
 * It belongs to all objectives together.
 *
 * @param id the id, unique in the programme
 * @param statement what is required
 * @param premise the premise of the business it comes from
 * @source METI 2009, 3.3.1
 */
public record AddedRequirement(RequirementId id, LocalizedText statement, LocalizedText premise) {}
