package dev.isg.core.decision;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;

/**
 * What must still be done for an achievement to count.
 *
 * @param text what is to be done
 * @param owner who does it
 * @param due the last day for it, inclusive, in the zone of the governance unit
 * @source METI 2009, 5.2(1)
 */
public record Condition(LocalizedText text, PersonId owner, LocalDate due) {}
