package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.ownership.OwnershipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks that people who acted exist and held the role they acted in. */
final class Actors {
  private final ProgrammeIndex index;

  Actors(ProgrammeIndex index) {
    this.index = index;
  }

  /** Records a person who does not exist, or did not hold the role on the day. */
  boolean acted(Decider who, LocalDate day, String path) {
    if (!exists(who, path)) {
      return false;
    }
    if (appointments(who, day).isEmpty()) {
      index
          .references()
          .add(
              OwnershipRule.ROLE_NOT_HELD,
              path,
              Map.of(
                  "person", Kinds.id(who.person()),
                  "role", who.role().label(),
                  "on", LocalizedText.same(day.toString())));
      return false;
    }
    return true;
  }

  /** Records a person who does not exist. */
  boolean exists(Decider who, String path) {
    return index.references().resolve(Kinds.PERSON, path + "/person", who.person(), index.people());
  }

  /** The appointments in which someone acted on a day. */
  List<Appointment> appointments(Decider who, LocalDate day) {
    return index.programme().appointments().stream()
        .filter(held -> held.person().equals(who.person()))
        .filter(held -> held.role() == who.role() && held.coversDay(day))
        .toList();
  }
}
