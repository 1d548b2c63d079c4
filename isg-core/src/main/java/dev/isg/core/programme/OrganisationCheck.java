package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.ciso.CisoReview;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the tree of units and who holds which role. */
final class OrganisationCheck {
  private final Programme programme;
  private final References references;
  private final ProgrammeIndex index;

  OrganisationCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
    this.index = index;
  }

  void run() {
    references.resolve(
        Kinds.UNIT, "/governanceUnit/root", programme.governanceUnit().root(), index.units());
    for (int i = 0; i < programme.units().size(); i++) {
      String path = "/units/" + i + "/parent";
      programme
          .units()
          .get(i)
          .parent()
          .ifPresent(parent -> references.resolve(Kinds.UNIT, path, parent, index.units()));
      unitCycle(programme.units().get(i), path);
    }
    for (int i = 0; i < programme.appointments().size(); i++) {
      Appointment appointment = programme.appointments().get(i);
      String path = "/appointments/" + i;
      references.resolve(Kinds.PERSON, path + "/person", appointment.person(), index.people());
      references.resolve(Kinds.UNIT, path + "/unit", appointment.unit(), index.units());
      appointment
          .appointedBy()
          .ifPresent(
              by -> references.resolve(Kinds.PERSON, path + "/appointedBy", by, index.people()));
    }
    if (programme.appointments().stream().noneMatch(held -> held.role() == Role.CISO)) {
      references.add(ProgrammeRule.NO_CISO, "/appointments", Map.of());
    }
    references.addAll(CisoReview.checkOverlaps(programme.appointments()));
  }

  /** Records a cycle once: at the unit of the cycle with the least id. */
  private void unitCycle(OrganisationUnit start, String path) {
    List<UnitId> walked = new ArrayList<>();
    Optional<UnitId> next = Optional.of(start.id());
    while (next.isPresent() && !walked.contains(next.get())) {
      walked.add(next.get());
      next = Optional.ofNullable(index.units().get(next.get())).flatMap(OrganisationUnit::parent);
    }
    boolean startsHere = next.isPresent() && next.get().equals(start.id());
    if (startsHere && walked.stream().allMatch(unit -> start.id().compareTo(unit) <= 0)) {
      walked.add(start.id());
      String cycle = String.join(" -> ", walked.stream().map(UnitId::value).toList());
      references.add(ProgrammeRule.CYCLE, path, Map.of("cycle", LocalizedText.same(cycle)));
    }
  }
}
