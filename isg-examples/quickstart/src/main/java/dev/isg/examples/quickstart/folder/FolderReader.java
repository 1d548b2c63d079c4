package dev.isg.examples.quickstart.folder;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.decision.DecisionRecordCheck;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonDocument;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.structure.StructureLog;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementCsv;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.plan.MeasurementPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a programme folder whole. A fault in one file never hides a fault in another: whatever can
 * be checked is checked, and everything is told at once. One instance serves one reading.
 */
public final class FolderReader {
  private final Path folder;
  private final FolderPlaces places = new FolderPlaces();
  private ValidationReport report = ValidationReport.clean();

  private FolderReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads all files of the folder.
   *
   * @throws IOException if a file that is there cannot be read at all
   */
  public static FolderReading read(Path folder) throws IOException {
    return new FolderReader(folder).read();
  }

  private FolderReading read() throws IOException {
    Optional<JsonDocument<Programme>> programme = json(ProgrammeFile.PROGRAMME, Programme.class);
    Optional<JsonDocument<IndicatorSet>> indicators =
        json(ProgrammeFile.INDICATORS, IndicatorSet.class);
    Optional<JsonDocument<DecisionLog>> decisions =
        json(ProgrammeFile.DECISIONS, DecisionLog.class);
    Optional<JsonDocument<CauseLog>> causes = json(ProgrammeFile.CAUSES, CauseLog.class);
    Optional<JsonDocument<AuditFile>> audit = json(ProgrammeFile.AUDIT, AuditFile.class);
    Optional<JsonDocument<DisclosurePlan>> disclosure =
        json(ProgrammeFile.DISCLOSURE, DisclosurePlan.class);
    FolderRecords records =
        new FolderRecords(
            json(ProgrammeFile.MONITORING, MonitoringStructure.class).map(JsonDocument::value),
            json(ProgrammeFile.STRUCTURE, StructureLog.class).map(JsonDocument::value),
            json(ProgrammeFile.PLAN, MeasurementPlan.class).map(JsonDocument::value),
            json(ProgrammeFile.INCIDENTS, IncidentFile.class).map(JsonDocument::value),
            json(ProgrammeFile.STAKEHOLDERS, StakeholderFile.class).map(JsonDocument::value));

    List<Measurement> measurements = measurements(programme, indicators);
    decisions.ifPresent(found -> add(found.locate(DecisionRecordCheck.check(found.value()))));
    programme.ifPresent(
        document -> {
          add(document.locate(ProgrammeCheck.check(document.value())));
          indicators.ifPresent(
              found -> {
                add(found.locate(IndicatorCheck.check(found.value(), document.value())));
                add(document.locate(IndicatorCheck.checkTargets(document.value(), found.value())));
              });
          RecordCheck checks = new RecordCheck(document.value());
          decisions.ifPresent(found -> add(found.locate(checks.decisions(found.value()))));
          causes.ifPresent(found -> add(found.locate(checks.causes(found.value()))));
          audit.ifPresent(found -> add(found.locate(checks.audit(found.value()))));
        });
    if (report.hasErrors()) {
      return new FolderReading(Optional.empty(), report, places);
    }
    return new FolderReading(
        Optional.of(
            new FolderContents(
                programme.orElseThrow().value(),
                indicators.orElseThrow().value(),
                measurements,
                decisions.map(found -> found.value().decisions()).orElse(List.of()),
                causes.map(found -> found.value().causes()).orElse(List.of()),
                audit.map(JsonDocument::value).orElseGet(() -> AuditFile.of(List.of())),
                disclosure,
                records)),
        report,
        places);
  }

  private List<Measurement> measurements(
      Optional<JsonDocument<Programme>> programme, Optional<JsonDocument<IndicatorSet>> indicators)
      throws IOException {
    Optional<String> csv = text(ProgrammeFile.MEASUREMENTS);
    if (csv.isEmpty()) {
      return List.of();
    }
    String file = ProgrammeFile.MEASUREMENTS.fileName();
    if (programme.isEmpty() || indicators.isEmpty()) {
      ProgrammeFile needs =
          programme.isEmpty() ? ProgrammeFile.PROGRAMME : ProgrammeFile.INDICATORS;
      add(issue(FolderRule.NOT_CHECKED, file, needs.fileName()));
      return List.of();
    }
    try {
      return MeasurementCsv.read(
          file, new StringReader(csv.get()), programme.get().value(), indicators.get().value());
    } catch (InvalidDocumentException refused) {
      add(refused.report());
      return List.of();
    }
  }

  private <T> Optional<JsonDocument<T>> json(ProgrammeFile file, Class<T> type) throws IOException {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonDocument<T> document = IsgJson.standard().read(file.fileName(), text.get(), type);
      add(document.notes());
      add(document.locate(Constraints.check(document.value())));
      places.add(file, document);
      return Optional.of(document);
    } catch (InvalidDocumentException refused) {
      add(refused.report());
      return Optional.empty();
    }
  }

  private Optional<String> text(ProgrammeFile file) throws IOException {
    Path path = folder.resolve(file.fileName());
    if (Files.notExists(path)) {
      if (file.mandatory()) {
        add(issue(FolderRule.FILE_MISSING, file.fileName(), ""));
      }
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      add(issue(FolderRule.NOT_UTF8, file.fileName(), ""));
      return Optional.empty();
    }
  }

  private static ValidationReport issue(FolderRule rule, String file, String needs) {
    return ValidationReport.of(
        List.of(
            Issue.at(
                rule,
                new Location(file, 1, 0),
                "",
                needs.isEmpty()
                    ? Map.of("file", LocalizedText.same(file))
                    : Map.of(
                        "file", LocalizedText.same(file), "needs", LocalizedText.same(needs)))));
  }

  private void add(ValidationReport more) {
    report = report.plus(more);
  }
}
