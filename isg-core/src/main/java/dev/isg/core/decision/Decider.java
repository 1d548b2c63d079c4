package dev.isg.core.decision;

import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;

/**
 * Who decided, and in which role.
 *
 * @param person the person
 * @param role the role the person acted in
 */
public record Decider(PersonId person, Role role) {}
