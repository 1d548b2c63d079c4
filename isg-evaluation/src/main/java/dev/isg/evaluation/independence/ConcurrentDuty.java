package dev.isg.evaluation.independence;

import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;

/**
 * Someone serves internal audit and the auditors at once.
 *
 * @param person who
 * @param role the role on the side of the auditors
 * @param during the days looked at on which both are held
 * @source METI 2009, 6.2
 */
public record ConcurrentDuty(PersonId person, Role role, Period during) {}
