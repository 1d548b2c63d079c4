package dev.isg.evaluation.crisis;

import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;

/**
 * Somebody who sits in the committee or in the body that supports it.
 *
 * @param person the person
 * @param role the role the person brings
 */
public record CrisisMember(PersonId person, Role role) {}
