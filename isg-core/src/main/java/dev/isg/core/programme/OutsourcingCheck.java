package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetRule;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.outsourcing.GovernanceBeforehand;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.outsourcing.OutsourceeInformation;
import dev.isg.core.outsourcing.OutsourcingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the records of outsourcees, and what targets say for the sake of their evaluation. */
final class OutsourcingCheck {
  private final ProgrammeIndex index;
  private final References references;

  OutsourcingCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<Outsourcee> outsourcees = index.programme().outsourcees();
    Map<UnitId, String> first = new LinkedHashMap<>();
    for (int i = 0; i < outsourcees.size(); i++) {
      String path = "/outsourcees/" + i;
      String before = first.putIfAbsent(outsourcees.get(i).unit(), path);
      if (before != null) {
        references.add(
            OutsourcingRule.RECORDED_TWICE,
            path + "/unit",
            Map.of(
                "unit", Kinds.id(outsourcees.get(i).unit()), "first", LocalizedText.same(before)));
      }
      outsourcee(outsourcees.get(i), path);
    }
    for (int i = 0; i < index.programme().units().size(); i++) {
      OrganisationUnit unit = index.programme().units().get(i);
      if (unit.kind() == UnitKind.OUTSOURCEE && !first.containsKey(unit.id())) {
        references.add(
            OutsourcingRule.NOT_RECORDED, "/units/" + i, Map.of("unit", Kinds.id(unit.id())));
      }
    }
    for (int i = 0; i < index.programme().targets().size(); i++) {
      target(index.programme().targets().get(i), "/targets/" + i);
    }
  }

  private void outsourcee(Outsourcee outsourcee, String path) {
    outside(outsourcee.unit(), path + "/unit");
    outsourcee
        .contact()
        .ifPresent(who -> references.resolve(Kinds.PERSON, path + "/contact", who, index.people()));
    outsourcee
        .governance()
        .ifPresentOrElse(
            considered -> beforehand(outsourcee, considered, path + "/governance"),
            () ->
                references.add(
                    OutsourcingRule.NOT_CONSIDERED,
                    path,
                    Map.of("unit", Kinds.id(outsourcee.unit()))));
    for (int i = 0; i < outsourcee.information().size(); i++) {
      told(outsourcee, outsourcee.information().get(i), path + "/information/" + i);
    }
  }

  private void beforehand(Outsourcee outsourcee, GovernanceBeforehand considered, String path) {
    references.resolve(Kinds.PERSON, path + "/by", considered.by(), index.people());
    if (considered.on().isAfter(outsourcee.from())) {
      references.add(
          OutsourcingRule.CONSIDERED_AFTERWARDS,
          path + "/on",
          Map.of(
              "unit", Kinds.id(outsourcee.unit()),
              "on", LocalizedText.same(considered.on().toString()),
              "from", LocalizedText.same(outsourcee.from().toString())));
    }
  }

  private void told(Outsourcee outsourcee, OutsourceeInformation told, String path) {
    if (told.obtainedOn().isBefore(told.period().last())) {
      references.add(
          OutsourcingRule.TOLD_TOO_EARLY,
          path + "/obtainedOn",
          Map.of(
              "unit", Kinds.id(outsourcee.unit()),
              "item", told.item().label(),
              "on", LocalizedText.same(told.obtainedOn().toString()),
              "period", LocalizedText.same(told.period().toString())));
    }
  }

  private void target(Target target, String path) {
    for (int i = 0; i < target.outsourcees().size(); i++) {
      outside(target.outsourcees().get(i), path + "/outsourcees/" + i);
    }
    if (target.kind().isEmpty() && !target.draft()) {
      references.add(
          TargetRule.KIND_MISSING, path + "/kind", Map.of("target", Kinds.id(target.id())));
    }
  }

  private void outside(UnitId id, String path) {
    references.resolve(Kinds.UNIT, path, id, index.units());
    Optional.ofNullable(index.units().get(id))
        .map(OrganisationUnit::kind)
        .filter(kind -> kind != UnitKind.OUTSOURCEE)
        .ifPresent(
            kind ->
                references.add(
                    OutsourcingRule.NOT_AN_OUTSOURCEE,
                    path,
                    Map.of("unit", Kinds.id(id), "kind", kind.label())));
  }
}
