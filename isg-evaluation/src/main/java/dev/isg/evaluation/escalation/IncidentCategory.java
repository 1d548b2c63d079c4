package dev.isg.evaluation.escalation;

import dev.isg.core.basics.LocalizedText;

/**
 * A kind of incident the company prepares for.
 *
 * @param id the id, unique in the plan
 * @param name what people call it
 * @param personalDataOnly whether it is about leaks of personal data and nothing else
 */
public record IncidentCategory(CategoryId id, LocalizedText name, boolean personalDataOnly) {}
