package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.danger.DangerousStates;
import dev.isg.core.danger.Presence;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.establishment.EstablishmentDiagnostic;
import dev.isg.core.establishment.OrganisationReview;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureReport;
import dev.isg.disclosure.establishment.EstablishmentCheck;
import dev.isg.disclosure.establishment.MechanismPart;
import dev.isg.disclosure.establishment.PartFinding;
import dev.isg.evaluation.structure.Structure;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderPlaces;
import dev.isg.examples.quickstart.folder.FolderReading;
import dev.isg.examples.quickstart.folder.FolderRecords;
import dev.isg.examples.quickstart.folder.ProgrammeFile;
import dev.isg.metrics.hierarchy.MonitoringCheck;
import dev.isg.metrics.incident.IncidentCheck;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.plan.BeforehandCheck;
import dev.isg.metrics.plan.MeasurementPlan;
import dev.isg.metrics.plan.PlanCheck;
import dev.isg.metrics.plan.PlanProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the library what it finds of the state of governance on the day of an evaluation, area by
 * area. What several checks find is told once, in the first of their areas.
 */
public final class Findings {
  private final Assessment assessment;
  private final FolderContents contents;
  private final FolderPlaces places;
  private final Set<Issue> told;
  private final List<AreaFindings> areas = new ArrayList<>();

  private Findings(Assessment assessment, FolderReading reading) {
    this.assessment = assessment;
    this.contents = assessment.contents();
    this.places = reading.places();
    this.told = new HashSet<>(reading.report().issues());
  }

  /**
   * What was found, one entry for each area in their order.
   *
   * @param assessment the folder, evaluated
   * @param reading the reading it comes from; what that told already is not told again
   */
  public static List<AreaFindings> of(Assessment assessment, FolderReading reading) {
    Findings findings = new Findings(assessment, reading);
    findings.people();
    findings.exceptions();
    findings.monitoring();
    findings.structure();
    findings.plan();
    findings.incidents();
    findings.stakeholders();
    return List.copyOf(findings.areas);
  }

  private void people() {
    Programme programme = contents.programme();
    LocalDate day = assessment.evaluation().asOf();
    add(
        FindingArea.ORGANISATION,
        places.locate(OrganisationReview.check(programme, day)),
        Optional.empty());
    DangerousStates states =
        DangerousStates.of(programme, DecisionLog.of(contents.decisions()), day);
    add(
        FindingArea.DANGER,
        places.locate(states.report()),
        shown(
            states.findings().stream()
                .filter(found -> found.presence() == Presence.PRESENT)
                .map(found -> (Labelled) found.state())
                .toList()));
    EstablishmentDiagnostic diagnostic = EstablishmentDiagnostic.of(programme, day);
    add(
        FindingArea.ESTABLISHMENT,
        places.locate(
            ValidationReport.of(
                diagnostic.findings().stream()
                    .flatMap(found -> found.evidence().stream())
                    .toList())),
        shown(
            diagnostic.findings().stream()
                .filter(found -> found.presence() == Presence.PRESENT)
                .map(found -> (Labelled) found.symptom())
                .toList()));
  }

  private static Optional<LocalizedText> shown(List<Labelled> found) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                String.join("、", found.stream().map(one -> one.label().ja()).toList()),
                String.join(", ", found.stream().map(one -> one.label().en()).toList())));
  }

  private void exceptions() {
    add(
        FindingArea.EXCEPTIONS,
        places.locate(assessment.input().programme().exceptions().overdue()),
        Optional.empty());
  }

  private void monitoring() {
    Optional<MonitoringStructure> monitoring = contents.records().monitoring();
    ValidationReport report =
        monitoring
            .map(
                found ->
                    MonitoringCheck.check(
                        found,
                        contents.programme(),
                        contents.indicators(),
                        assessment.evaluation().asOf()))
            .map(places::locate)
            .orElse(ValidationReport.clean());
    add(FindingArea.MONITORING, report, absent(ProgrammeFile.MONITORING, monitoring));
  }

  /** The fifteen checks of the structure, with what was accepted when it was last verified. */
  public static StructureReport structure(Assessment assessment) {
    FolderRecords records = assessment.contents().records();
    StructureLog log = records.structure().orElseGet(StructureLog::empty);
    return records
        .monitoring()
        .map(found -> Structure.verify(assessment.input(), assessment.evaluation(), found, log))
        .orElseGet(() -> Structure.verify(assessment.input(), assessment.evaluation(), log));
  }

  private void structure() {
    StructureFindings found = StructureFindings.of(structure(assessment));
    add(FindingArea.STRUCTURE, places.locate(found.open()), Optional.of(found.outcomes()));
  }

  private void plan() {
    Optional<MeasurementPlan> plan = contents.records().plan();
    ValidationReport report =
        plan.map(
                found ->
                    places
                        .locate(
                            ProgrammeFile.PLAN,
                            PlanCheck.check(found, contents.indicators(), contents.programme())
                                .plus(progress(found)))
                        .plus(
                            places.locate(
                                BeforehandCheck.check(
                                    contents.programme(),
                                    contents.measurements(),
                                    assessment.evaluation().period()))))
            .orElse(ValidationReport.clean());
    add(FindingArea.PLAN, report, absent(ProgrammeFile.PLAN, plan));
  }

  private ValidationReport progress(MeasurementPlan plan) {
    return PlanProgress.of(
            plan,
            contents.measurements(),
            assessment.evaluation().asOf(),
            contents.programme().governanceUnit().zone())
        .report();
  }

  private void incidents() {
    Optional<IncidentFile> incidents = contents.records().incidents();
    ValidationReport report =
        incidents
            .map(file -> IncidentCheck.check(file, assessment.input().programme()))
            .map(found -> places.locate(ProgrammeFile.INCIDENTS, found))
            .orElse(ValidationReport.clean());
    add(FindingArea.INCIDENTS, report, absent(ProgrammeFile.INCIDENTS, incidents));
  }

  private void stakeholders() {
    Optional<StakeholderFile> file = contents.records().stakeholders();
    ValidationReport report =
        file.flatMap(this::closedToStakeholders)
            .map(
                found ->
                    places.locate(
                        ProgrammeFile.STAKEHOLDERS,
                        ValidationReport.of(
                            List.of(Issue.of(found.rule(), "/arrangements", found.inputs())))))
            .orElse(ValidationReport.clean());
    add(FindingArea.STAKEHOLDERS, report, absent(ProgrammeFile.STAKEHOLDERS, file));
  }

  /** How the way of stakeholders to judge stands, unless it is open. */
  private Optional<PartFinding> closedToStakeholders(StakeholderFile file) {
    return EstablishmentCheck.of(assessment.input(), assessment.evaluation(), List.of(), file)
        .mechanisms()
        .stream()
        .flatMap(found -> found.parts().stream())
        .filter(found -> found.part() == MechanismPart.OPEN_TO_EVALUATION)
        .filter(found -> found.rule().severity() != Severity.INFO)
        .findFirst();
  }

  private static Optional<LocalizedText> absent(ProgrammeFile file, Optional<?> document) {
    return document.isPresent()
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(file.fileName() + " がありません", "there is no " + file.fileName()));
  }

  private void add(FindingArea area, ValidationReport found, Optional<LocalizedText> word) {
    ValidationReport news = ValidationReport.of(found.issues().stream().filter(told::add).toList());
    areas.add(new AreaFindings(area, news, word));
  }
}
