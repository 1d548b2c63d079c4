package dev.isg.core.programme;

import dev.isg.core.arrangement.ArrangementRule;
import dev.isg.core.arrangement.Committee;
import dev.isg.core.arrangement.ManagementScope;
import dev.isg.core.organisation.UnitId;
import java.util.Map;

/** Checks that the arrangements refer to units and people there are. */
final class ArrangementCheck {
  private static final String PATH = "/arrangements";

  private final ProgrammeIndex index;
  private final References references;

  ArrangementCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    index
        .programme()
        .arrangements()
        .ifPresent(
            made -> {
              made.scope().ifPresent(scope -> scope(scope, PATH + "/scope"));
              made.committee().ifPresent(committee -> members(committee, PATH + "/committee"));
            });
  }

  private void scope(ManagementScope scope, String path) {
    for (int i = 0; i < scope.units().size(); i++) {
      references.resolve(Kinds.UNIT, path + "/units/" + i, scope.units().get(i), index.units());
    }
    for (int i = 0; i < scope.exclusions().size(); i++) {
      UnitId unit = scope.exclusions().get(i).unit();
      String place = path + "/exclusions/" + i + "/unit";
      references.resolve(Kinds.UNIT, place, unit, index.units());
      if (scope.units().contains(unit)) {
        references.add(ArrangementRule.UNIT_IN_AND_OUT, place, Map.of("unit", Kinds.id(unit)));
      }
    }
  }

  private void members(Committee committee, String path) {
    for (int i = 0; i < committee.members().size(); i++) {
      String place = path + "/members/" + i + "/person";
      references.resolve(Kinds.PERSON, place, committee.members().get(i).person(), index.people());
    }
  }
}
