package dev.isg.metrics.incident;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks incidents as known by the end of the day of a programme, and lists those whose explanation
 * is open, accidents or not, and those nobody was told of. Everything is told at once; nothing
 * throws. Paths lead into the file of incidents.
 *
 * @source METI 2009, 2.5, 3.4.2(3) and 4.2.2
 */
public final class IncidentCheck {
  private static final LocalizedText INCIDENT = LocalizedText.of("インシデント", "incident");
  private static final LocalizedText RISK = LocalizedText.of("リスク", "risk");
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");

  private final ResolvedProgramme programme;
  private final Instant end;
  private final References references = new References();
  private final Map<RiskId, Risk> risks;
  private final Map<PersonId, Person> people;

  private IncidentCheck(ResolvedProgramme programme) {
    this.programme = programme;
    this.end = programme.endOfDay();
    this.risks =
        index(
            programme.programme().policies().stream()
                .map(RiskManagementPolicy::risks)
                .flatMap(List::stream),
            Risk::id);
    this.people = index(programme.programme().people().stream(), Person::id);
  }

  /**
   * Every issue of the incidents. One that was seen only later is not known yet: its explanation is
   * not asked for, nor who was told. Of a planted test nothing of that is asked.
   */
  public static ValidationReport check(IncidentFile file, ResolvedProgramme programme) {
    IncidentCheck check = new IncidentCheck(programme);
    IncidentRecordCheck records =
        new IncidentRecordCheck(
            programme,
            check.references,
            check.references.index(INCIDENT, "/incidents", file.incidents(), Incident::id),
            index(programme.programme().units().stream(), OrganisationUnit::id),
            check.people);
    for (int i = 0; i < file.incidents().size(); i++) {
      check.incident(file.incidents().get(i), "/incidents/" + i);
      records.check(file.incidents().get(i), "/incidents/" + i);
    }
    return ValidationReport.of(check.references.issues());
  }

  private void incident(Incident incident, String path) {
    incident.risk().ifPresent(risk -> references.resolve(RISK, path + "/risk", risk, risks));
    if (!incident.planted() && incident.risk().isEmpty() && incident.category().isEmpty()) {
      add(IncidentRule.NO_RISK_NAMED, path, incident, Map.of());
    }
    if (incident.occurredAt().filter(incident.observedAt()::isBefore).isPresent()) {
      add(IncidentRule.SEEN_BEFORE_IT_OCCURRED, path + "/observedAt", incident, Map.of());
    }
    for (int i = 0; i < incident.notifications().size(); i++) {
      if (incident.notifications().get(i).at().isBefore(incident.observedAt())) {
        add(
            IncidentRule.TOLD_BEFORE_IT_WAS_SEEN,
            path + "/notifications/" + i + "/at",
            incident,
            Map.of());
      }
    }
    for (int i = 0; i < incident.explanations().size(); i++) {
      references.resolve(
          PERSON,
          path + "/explanations/" + i + "/decider/person",
          incident.explanations().get(i).decider().person(),
          people);
    }
    if (!incident.planted() && incident.observedAt().isBefore(end)) {
      explanation(incident, path + "/explanations");
    }
  }

  private void explanation(Incident incident, String path) {
    LocalDate seen = day(incident.observedAt());
    switch (incident.explanationStatus(end)) {
      case UNDECIDED ->
          add(
              IncidentRule.NO_EXPLANATION_DECIDED,
              path,
              incident,
              Map.of("observed", text(seen), "days", days(seen), "asOf", text(programme.day())));
      case TO_BE_EXPLAINED -> {
        LocalDate decided = day(incident.explanationKnown(end).orElseThrow().decidedAt());
        add(
            IncidentRule.EXPLANATION_DUE,
            path,
            incident,
            Map.of("decided", text(decided), "days", days(decided), "asOf", text(programme.day())));
      }
      case EXPLAINED, NOT_EXPLAINED -> {}
    }
  }

  private void add(Rule rule, String path, Incident incident, Map<String, LocalizedText> more) {
    Map<String, LocalizedText> inputs = new TreeMap<>(more);
    inputs.put("incident", LocalizedText.same(incident.id().value()));
    inputs.put("title", incident.title());
    references.add(rule, path, inputs);
  }

  /** The day in the zone of the governance unit, whose day is counted to. */
  private LocalDate day(Instant time) {
    return time.atZone(programme.governanceUnit().zone()).toLocalDate();
  }

  private LocalizedText days(LocalDate since) {
    return LocalizedText.same(Long.toString(ChronoUnit.DAYS.between(since, programme.day())));
  }

  private static LocalizedText text(LocalDate day) {
    return LocalizedText.same(day.toString());
  }

  private static <I, T> Map<I, T> index(Stream<T> things, Function<T, I> id) {
    return things.collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
  }
}
