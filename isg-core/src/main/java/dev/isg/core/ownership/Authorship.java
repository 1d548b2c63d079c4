package dev.isg.core.ownership;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Decider;
import java.time.LocalDate;

/**
 * That someone laid something down or changed it.
 *
 * @param item the kind of thing
 * @param id the id of the thing
 * @param author who did, and in which role
 * @param on the day
 * @source METI 2009, 3.1 (owners)
 */
public record Authorship(OwnedItem item, String id, Decider author, LocalDate on) {
  /** Refuses a blank id. */
  public Authorship {
    if (id.isBlank()) {
      throw InvalidModelException.of("Authorship", "id が空です", "needs an id");
    }
  }
}
