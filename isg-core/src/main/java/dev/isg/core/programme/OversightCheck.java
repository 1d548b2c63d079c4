package dev.isg.core.programme;

import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.profile.OversightSystemRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a system of oversight a programme states has someone in it. */
final class OversightCheck {
  private final Programme programme;
  private final References references;

  OversightCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    programme
        .oversightSystem()
        .filter(system -> programme.appointments().stream().noneMatch(one -> begins(one, system)))
        .ifPresent(
            system ->
                references.add(
                    OversightSystemRule.NOBODY_OVERSEES,
                    "/oversightSystem",
                    Map.of("system", system.name())));
  }

  /** Whether the person may oversee on the first day of the appointment. */
  private boolean begins(Appointment appointment, OversightSystem system) {
    return system.admits(
        rolesOf(programme.appointments(), appointment.person(), appointment.from()));
  }

  /** The roles someone holds on a day. */
  static Set<Role> rolesOf(List<Appointment> appointments, PersonId person, LocalDate day) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    appointments.stream()
        .filter(held -> held.person().equals(person) && held.coversDay(day))
        .forEach(held -> roles.add(held.role()));
    return roles;
  }
}
