package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.StoredDocument;
import dev.isg.core.structure.StructureLog;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.evaluation.assessment.StoredEvaluation;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderRecords;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.plan.MeasurementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was true on a day, as it was known at an instant, out of the history alone.
 *
 * @param view the day and the instant
 * @param versions the versions of the documents that held
 * @param assessment the programme evaluated with what was known
 * @param leftOut how many measurements do not fit the indicators of the view, or were replaced
 * @param evaluations the evaluations of the period that were on record, oldest first
 * @param disclosures the published disclosures that were on record, by report
 */
public record KnownView(
    AsOf view,
    List<StoredDocument> versions,
    Assessment assessment,
    int leftOut,
    List<StoredEvaluation> evaluations,
    List<StoredDisclosure> disclosures)
    implements KnownAnswer {

  /** Copies the lists. */
  public KnownView {
    versions = List.copyOf(versions);
    evaluations = List.copyOf(evaluations);
    disclosures = List.copyOf(disclosures);
  }

  /**
   * Looks back.
   *
   * @param stores the history
   * @param on the day
   * @param knownAt the instant of knowing; empty for the end of the day
   * @throws StoreRefusal if nothing was ever recorded
   * @throws InvalidDocumentException if this release finds errors in what was recorded
   */
  public static KnownAnswer of(Stores stores, LocalDate on, Optional<Instant> knownAt) {
    DocumentKey key = programme(stores);
    GovernanceUnit newest =
        read(stores.documents().find(key), Programme.class).orElseThrow().governanceUnit();
    Instant knowing =
        knownAt.orElseGet(
            () -> on.plusDays(1).atStartOfDay(newest.zone()).toInstant().minusNanos(1));
    AsOf view = AsOf.of(on, knowing);
    if (stores.documents().find(key, view).isEmpty()) {
      Instant first = stores.documents().history(key).get(0).recordedAt();
      return new NothingKnown(view, first, newest.zone());
    }
    return new Looking(stores, key.id(), view).look(knownAt);
  }

  /** What the folder held when it was recorded at an instant, from whenever on it was to hold. */
  static FolderContents folder(Stores stores, Instant recordedAt) {
    return new Looking(stores, programme(stores).id(), AsOf.of(LocalDate.MAX, recordedAt))
        .contents();
  }

  private static DocumentKey programme(Stores stores) {
    return stores.documents().keys(KeptDocument.PROGRAMME.kind()).stream()
        .findFirst()
        .orElseThrow(
            () -> new StoreRefusal("この履歴には何も記録されていません", "nothing is recorded in this history"));
  }

  @Override
  public String text(Language language) {
    return KnownText.of(this, language);
  }

  static Withdrawn withdrawn(Optional<String> content) {
    return content
        .map(text -> IsgJson.standard().read("withdrawn", text, Withdrawn.class).value())
        .orElse(Withdrawn.NOTHING);
  }

  private static <T> Optional<T> read(Optional<StoredDocument> document, Class<T> type) {
    return document.map(
        kept ->
            IsgJson.standard()
                .read(kept.key() + " " + kept.revision(), kept.content(), type)
                .value());
  }

  /** One look back. */
  private static final class Looking {
    private final Stores stores;
    private final String unit;
    private final AsOf view;
    private final List<StoredDocument> versions = new ArrayList<>();
    private int leftOut;

    Looking(Stores stores, String unit, AsOf view) {
      this.stores = stores;
      this.unit = unit;
      this.view = view;
    }

    KnownView look(Optional<Instant> knownAt) {
      FolderContents contents = contents();
      Period period =
          contents
              .programme()
              .governanceUnit()
              .fiscalCalendar()
              .periodOf(view.trueOn(), Interval.YEARLY);
      return new KnownView(
          view,
          versions,
          Assessment.of(contents, view.trueOn(), period, knownAt),
          leftOut,
          stores.evaluations().history(period, view.knownAt()),
          disclosures());
    }

    FolderContents contents() {
      Programme programme = document(KeptDocument.PROGRAMME, Programme.class).orElseThrow();
      IndicatorSet indicators =
          document(KeptDocument.INDICATORS, IndicatorSet.class)
              .orElseGet(() -> IndicatorSet.of(List.of()));
      Withdrawn withdrawn =
          withdrawn(
              stores
                  .documents()
                  .find(KeptDocument.WITHDRAWN.key(unit), view)
                  .map(StoredDocument::content));
      document(KeptDocument.DECISIONS, DecisionLog.class);
      List<Measurement> known = measurements(withdrawn);
      List<Measurement> standing =
          StandingMeasurements.of(known, indicators, programme.governanceUnit().fiscalCalendar());
      leftOut = known.size() - standing.size();
      return new FolderContents(
          programme,
          indicators,
          standing,
          decisions(withdrawn),
          document(KeptDocument.CAUSES, CauseLog.class).map(CauseLog::causes).orElse(List.of()),
          document(KeptDocument.AUDIT, AuditFile.class).orElseGet(() -> AuditFile.of(List.of())),
          Optional.empty(),
          new FolderRecords(
              document(KeptDocument.MONITORING, MonitoringStructure.class),
              document(KeptDocument.STRUCTURE, StructureLog.class),
              document(KeptDocument.PLAN, MeasurementPlan.class),
              document(KeptDocument.INCIDENTS, IncidentFile.class),
              document(KeptDocument.STAKEHOLDERS, StakeholderFile.class)));
    }

    private <T> Optional<T> document(KeptDocument document, Class<T> type) {
      Optional<StoredDocument> version = stores.documents().find(document.key(unit), view);
      version.ifPresent(versions::add);
      return read(version, type);
    }

    private List<Measurement> measurements(Withdrawn withdrawn) {
      Set<Object> gone = new HashSet<>(withdrawn.measurements());
      return stores
          .measurements()
          .scan(
              MeasurementQuery.all().withKnownAt(view.knownAt()),
              all ->
                  all.filter(found -> !found.day().isAfter(view.trueOn()))
                      .filter(found -> !gone.contains(found.id()))
                      .toList());
    }

    private List<Decision> decisions(Withdrawn withdrawn) {
      Set<Object> gone = new HashSet<>(withdrawn.decisions());
      return stores.decisions().knownAt(view.knownAt()).stream()
          .filter(found -> !gone.contains(found.id()))
          .toList();
    }

    private List<StoredDisclosure> disclosures() {
      List<StoredDisclosure> published = new ArrayList<>();
      for (ReportId report : stores.disclosures().reports()) {
        published.addAll(stores.disclosures().history(report, view.knownAt()));
      }
      return published;
    }
  }
}
