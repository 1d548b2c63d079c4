package dev.isg.evaluation.escalation;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import java.util.List;

/**
 * A level that is told of an incident and takes it over.
 *
 * @param id the id, unique in the table
 * @param name what people call it
 * @param roles who stands for the level; one of them being told is enough
 */
public record EscalationLevel(LevelId id, LocalizedText name, List<Role> roles) {
  /** Refuses a level nobody stands for. */
  public EscalationLevel {
    roles = List.copyOf(roles);
    if (roles.isEmpty()) {
      throw InvalidModelException.of("EscalationLevel", "roles が空です", "needs a role");
    }
  }
}
