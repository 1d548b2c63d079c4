package dev.isg.metrics.incident;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Rule;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.damage.DamageKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks what an incident records besides its explanation. */
final class IncidentRecordCheck {
  private static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  private static final LocalizedText INCIDENT = LocalizedText.of("インシデント", "incident");
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");

  private final ResolvedProgramme programme;
  private final References references;
  private final Map<IncidentId, Incident> incidents;
  private final Map<UnitId, ?> units;
  private final Map<PersonId, ?> people;

  IncidentRecordCheck(
      ResolvedProgramme programme,
      References references,
      Map<IncidentId, Incident> incidents,
      Map<UnitId, ?> units,
      Map<PersonId, ?> people) {
    this.programme = programme;
    this.references = references;
    this.incidents = incidents;
    this.units = units;
    this.people = people;
  }

  void check(Incident incident, String path) {
    incident.unit().ifPresent(unit -> references.resolve(UNIT, path + "/unit", unit, units));
    for (int i = 0; i < incident.materialFact().size(); i++) {
      references.resolve(
          PERSON,
          path + "/materialFact/" + i + "/decider/person",
          incident.materialFact().get(i).decider().person(),
          people);
    }
    order(incident, path);
    recurrence(incident, path + "/recurrence/earlier");
    damages(incident, path + "/damages/");
    if (!incident.planted() && incident.observedAt().isBefore(programme.endOfDay())) {
      recipients(incident, path + "/notifications");
      materialFact(incident, path);
    }
  }

  private void recipients(Incident incident, String path) {
    boolean told =
        incident.notifications().stream()
            .anyMatch(notification -> notification.at().isBefore(programme.endOfDay()));
    if (!told) {
      add(
          IncidentRule.NO_RECIPIENTS,
          path,
          incident,
          Map.of(
              "observed",
              same(incident.observedAt().atZone(programme.governanceUnit().zone()).toLocalDate()),
              "asOf",
              same(programme.day())));
    }
  }

  private void materialFact(Incident incident, String path) {
    Instant end = programme.endOfDay();
    switch (incident.materialFactStatus(end)) {
      case MATERIAL -> {
        if (incident.explanationStatus(end) == ExplanationStatus.NOT_EXPLAINED) {
          add(IncidentRule.MATERIAL_FACT_NOT_EXPLAINED, path + "/explanations", incident, Map.of());
        }
      }
      case UNDECIDED ->
          incident
              .severity()
              .filter(severity -> severity.atLeast(IncidentSeverity.SERIOUS))
              .ifPresent(
                  severity ->
                      add(
                          IncidentRule.MATERIAL_FACT_UNDECIDED,
                          path + "/materialFact",
                          incident,
                          Map.of("severity", severity.label())));
      case NOT_MATERIAL -> {}
    }
  }

  /** Each later time may be missing; where it is there, none of the earlier ones comes after it. */
  private void order(Incident incident, String path) {
    Map<String, Optional<Instant>> times = new LinkedHashMap<>();
    times.put("observedAt", Optional.of(incident.observedAt()));
    times.put("respondedAt", incident.respondedAt());
    times.put("containedAt", incident.containedAt());
    times.put("recoveredAt", incident.recoveredAt());
    follows(incident, path, "respondedAt", List.of("observedAt"), times);
    follows(incident, path, "containedAt", List.of("observedAt"), times);
    follows(
        incident, path, "recoveredAt", List.of("observedAt", "respondedAt", "containedAt"), times);
  }

  private void follows(
      Incident incident,
      String path,
      String later,
      List<String> earlier,
      Map<String, Optional<Instant>> times) {
    times
        .getOrDefault(later, Optional.empty())
        .ifPresent(
            time ->
                earlier.stream()
                    .filter(
                        name ->
                            times
                                .getOrDefault(name, Optional.empty())
                                .filter(time::isBefore)
                                .isPresent())
                    .forEach(
                        name ->
                            add(
                                IncidentRule.TIMES_RUN_BACKWARDS,
                                path + "/" + later,
                                incident,
                                Map.of("later", same(later), "earlier", same(name)))));
  }

  private void recurrence(Incident incident, String path) {
    Optional<IncidentId> named = incident.recurrence().flatMap(Recurrence::earlier);
    if (named.isEmpty() || !references.resolve(INCIDENT, path, named.get(), incidents)) {
      return;
    }
    Optional.ofNullable(incidents.get(named.get()))
        .filter(earlier -> !earlier.observedAt().isBefore(incident.observedAt()))
        .ifPresent(
            earlier ->
                add(
                    IncidentRule.REPEATS_A_LATER_ONE,
                    path,
                    incident,
                    Map.of("earlier", same(earlier.id()))));
  }

  private void damages(Incident incident, String path) {
    Set<DamageKind> seen = EnumSet.noneOf(DamageKind.class);
    for (int i = 0; i < incident.damages().size(); i++) {
      DamageKind kind = incident.damages().get(i).kind();
      if (!seen.add(kind)) {
        add(IncidentRule.DAMAGE_TWICE, path + i + "/kind", incident, Map.of("kind", kind.label()));
      }
    }
  }

  private void add(Rule rule, String path, Incident incident, Map<String, LocalizedText> more) {
    Map<String, LocalizedText> inputs = new TreeMap<>(more);
    inputs.put("incident", same(incident.id()));
    inputs.put("title", incident.title());
    references.add(rule, path, inputs);
  }

  private static LocalizedText same(Object value) {
    return LocalizedText.same(value.toString());
  }
}
