package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.incident.IncidentKind;
import dev.isg.metrics.incident.IncidentSeverity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the record of incidents holds: how many, how grave, and whether more than before. A planted
 * test is no incident.
 *
 * @source METI 2009, 5.1(2) and 1.4.2(3)
 */
final class IncidentInputs {
  private final ViewpointMaterial material;

  IncidentInputs(ViewpointMaterial material) {
    this.material = material;
  }

  ViewpointInput incidents() {
    InputDraft draft = new InputDraft(InputSource.INCIDENTS);
    if (material.incidents().isEmpty()) {
      return draft.lacks(ExecutiveInputRule.NO_INCIDENT_FILE, Map.of()).build();
    }
    List<Incident> known = known(material.incidents().get());
    List<Incident> now = within(known, material.period());
    int unclassified = (int) now.stream().filter(incident -> incident.kind().isEmpty()).count();
    draft.tells(
        ExecutiveInputRule.INCIDENTS,
        Map.of(
            "all", Wording.number(now.size()),
            "accidents", Wording.number(count(now, IncidentKind.ACCIDENT)),
            "near", Wording.number(count(now, IncidentKind.NEAR_MISS)),
            "unclassified", Wording.number(unclassified)));
    draft.lacksIf(unclassified > 0);
    now.stream()
        .filter(IncidentInputs::grave)
        .forEach(incident -> draft.speaks(ClauseGround.Kind.INCIDENT, incident.id().value()));
    compare(draft, known, now.size());
    return draft.build();
  }

  /** Compares with the stretch of the same length before; nothing on record of it is no zero. */
  private void compare(InputDraft draft, List<Incident> known, int now) {
    Period before = before(material.period());
    LocalizedText name =
        LocalizedText.same(material.programme().governanceUnit().fiscalCalendar().nameOf(before));
    boolean reachesBack =
        known.stream().anyMatch(incident -> !incident.observedOn().isAfter(before.last()));
    if (!reachesBack) {
      draft.tells(ExecutiveInputRule.NOT_COMPARED, Map.of("before", name));
      return;
    }
    int earlier = within(known, before).size();
    draft.tells(
        ExecutiveInputRule.COMPARED,
        Map.of(
            "before", name,
            "earlier", Wording.number(earlier),
            "all", Wording.number(now)));
    draft.speaksIf(now > earlier);
  }

  static Period before(Period period) {
    LocalDate after = period.last().plusDays(1);
    long months = ChronoUnit.MONTHS.between(period.first(), after);
    LocalDate first =
        period.first().plusMonths(months).equals(after)
            ? period.first().minusMonths(months)
            : period.first().minusDays(ChronoUnit.DAYS.between(period.first(), after));
    return Period.of(first, period.first().minusDays(1));
  }

  private List<Incident> known(IncidentFile file) {
    return file.incidents().stream()
        .filter(incident -> !incident.planted())
        .filter(incident -> incident.observedAt().isBefore(material.programme().endOfDay()))
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  private static List<Incident> within(List<Incident> known, Period period) {
    return known.stream().filter(incident -> period.contains(incident.observedOn())).toList();
  }

  private static int count(List<Incident> incidents, IncidentKind kind) {
    return (int)
        incidents.stream()
            .filter(incident -> incident.kind().filter(kind::equals).isPresent())
            .count();
  }

  private static boolean grave(Incident incident) {
    return incident.kind().filter(IncidentKind.ACCIDENT::equals).isPresent()
        || incident
            .severity()
            .filter(severity -> severity.atLeast(IncidentSeverity.SERIOUS))
            .isPresent();
  }
}
