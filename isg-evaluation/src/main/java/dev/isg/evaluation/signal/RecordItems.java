package dev.isg.evaluation.signal;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureRule;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.SignalRule;
import dev.isg.evaluation.structure.Structure;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.incident.IncidentSeverity;
import dev.isg.metrics.materialfact.MaterialFactStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is open in the records beside the evaluation: incidents, verifications of the structure. */
final class RecordItems {
  private static final LocalizedText INCIDENTS =
      LocalizedText.of("インシデントの記録", "the record of incidents");
  private static final LocalizedText VERIFICATIONS =
      LocalizedText.of("構造の点検の記録", "the verifications of the structure");

  private final EvaluationInput input;
  private final Assessments found;

  RecordItems(EvaluationInput input, Assessments found) {
    this.input = input;
    this.found = found;
  }

  List<OpenItem> all() {
    return Stream.concat(
            input
                .incidents()
                .map(this::incidents)
                .orElseGet(() -> Stream.of(missing("incidents", INCIDENTS))),
            input
                .structureLog()
                .map(this::verification)
                .orElseGet(() -> Stream.of(missing("structure", VERIFICATIONS))))
        .toList();
  }

  private static OpenItem missing(String subject, LocalizedText name) {
    return new OpenItem(
        OpenItemKind.RECORDS_MISSING,
        subject,
        OverallSignal.UNKNOWN,
        Explanation.of(SignalRule.RECORDS_MISSING, Map.of("subject", name)));
  }

  private Stream<OpenItem> incidents(IncidentFile file) {
    Instant end = input.programme().endOfDay();
    return file.incidents().stream()
        .filter(incident -> !incident.planted())
        .filter(incident -> incident.observedAt().isBefore(end))
        .filter(incident -> incident.recoveredAt().filter(end::isAfter).isEmpty())
        .flatMap(incident -> open(incident, end).stream());
  }

  /** Grave is what management is told of, and what was judged a material fact. */
  private static Optional<OpenItem> open(Incident incident, Instant end) {
    LocalizedText name = Wording.quoted(incident.title());
    boolean material = incident.materialFactStatus(end) == MaterialFactStatus.MATERIAL;
    if (!material && incident.severity().isEmpty()) {
      return Optional.of(
          new OpenItem(
              OpenItemKind.RECORDS_MISSING,
              incident.id().value(),
              OverallSignal.UNKNOWN,
              Explanation.of(SignalRule.INCIDENT_UNGRADED, Map.of("subject", name))));
    }
    boolean grave =
        incident
            .severity()
            .filter(severity -> severity.atLeast(IncidentSeverity.SERIOUS))
            .isPresent();
    return material || grave
        ? Optional.of(
            new OpenItem(
                OpenItemKind.INCIDENT_OPEN,
                incident.id().value(),
                OverallSignal.RED,
                Explanation.of(
                    SignalRule.INCIDENT_OPEN,
                    Map.of("subject", name, "day", Wording.day(incident.observedOn())))))
        : Optional.empty();
  }

  /** Overdue, not merely changed since; the report on the structure tells the rest. */
  private Stream<OpenItem> verification(StructureLog log) {
    return Structure.verify(input, found, log)
        .result(StructureCheck.VERIFICATION_IS_CURRENT)
        .issues()
        .stream()
        .filter(
            issue ->
                issue.rule() == StructureRule.OVERDUE
                    || issue.rule() == StructureRule.NEVER_VERIFIED)
        .map(
            issue ->
                new OpenItem(
                    OpenItemKind.VERIFICATION_OVERDUE,
                    "structure",
                    OverallSignal.YELLOW,
                    Explanation.of(
                        SignalRule.VERIFICATION_OVERDUE, Map.of("subject", issue.message()))));
  }
}
