package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.decision.DuplicateDecisionException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonDocument;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderRecords;
import dev.isg.examples.quickstart.folder.ProgrammeFile;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records what a folder holds: each document that changed as a new version, known from the time of
 * recording on; each measurement and decision once. Recording the same again records nothing. What
 * a crash left out is recorded by the next run.
 */
public final class Recorder {
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);

  private final Stores stores;
  private final FolderContents contents;
  private final String unit;
  private final Map<MeasurementId, Measurement> measurements = new HashMap<>();
  private final Map<DecisionId, Decision> decisions = new HashMap<>();

  /**
   * A recorder for one folder and one moment.
   *
   * @param stores the history
   * @param contents the folder, without errors
   */
  public Recorder(Stores stores, FolderContents contents) {
    this.stores = stores;
    this.contents = contents;
    this.unit = KeptDocument.unit(contents.programme());
    stores
        .measurements()
        .scan(
            MeasurementQuery.all(),
            kept -> {
              kept.forEach(found -> measurements.put(found.id(), found));
              return measurements.size();
            });
    stores.decisions().all().forEach(kept -> decisions.put(kept.id(), kept));
  }

  /**
   * Why the folder cannot be recorded at a time; without errors it can.
   *
   * @param at when it would be recorded
   */
  public ValidationReport objections(Instant at) {
    List<Issue> issues = new ArrayList<>();
    for (DocumentKey key : stores.documents().keys(KeptDocument.PROGRAMME.kind())) {
      if (!key.id().equals(unit)) {
        issues.add(
            issue(
                HistoryRule.OTHER_UNIT,
                ProgrammeFile.PROGRAMME,
                Map.of("kept", LocalizedText.same(key.id()), "unit", LocalizedText.same(unit))));
      }
    }
    if (!issues.isEmpty()) {
      return ValidationReport.of(issues);
    }
    last()
        .filter(last -> at.isBefore(last))
        .ifPresent(
            last ->
                issues.add(
                    issue(
                        HistoryRule.RECORDED_EARLIER,
                        ProgrammeFile.PROGRAMME,
                        Map.of(
                            "at", LocalizedText.same(at.toString()),
                            "last", LocalizedText.same(last.toString())))));
    for (Measurement measurement : contents.measurements()) {
      if (!measurements.getOrDefault(measurement.id(), measurement).equals(measurement)) {
        issues.add(
            issue(
                HistoryRule.MEASUREMENT_CHANGED,
                ProgrammeFile.MEASUREMENTS,
                Map.of("id", LocalizedText.same(measurement.id().value()))));
      }
    }
    for (Decision decision : contents.decisions()) {
      if (!decisions.getOrDefault(decision.id(), decision).equals(decision)) {
        issues.add(
            issue(
                HistoryRule.DECISION_CHANGED,
                ProgrammeFile.DECISIONS,
                Map.of("id", LocalizedText.same(decision.id().value()))));
      }
    }
    return ValidationReport.of(issues);
  }

  private Optional<Instant> last() {
    Optional<Instant> last = Optional.empty();
    for (KeptDocument document : KeptDocument.values()) {
      Optional<Instant> recorded =
          stores.documents().find(document.key(unit)).map(StoredDocument::recordedAt);
      last = last.filter(found -> recorded.map(found::isAfter).orElse(true)).or(() -> recorded);
    }
    return last;
  }

  /**
   * Records what is new. Only after {@link #objections} found none.
   *
   * @param at when it is recorded
   * @param validFrom the first day on which changed documents hold; empty if they hold from where
   *     the ones before held, as corrections do
   */
  public Recorded record(Instant at, Optional<LocalDate> validFrom) {
    List<Measurement> news =
        contents.measurements().stream()
            .filter(found -> !measurements.containsKey(found.id()))
            .toList();
    stores.measurements().append(news);
    int decided = 0;
    for (Decision decision : contents.decisions()) {
      decided += decisions.containsKey(decision.id()) ? 0 : added(decision);
    }
    Withdrawn before =
        KnownView.withdrawn(
            stores.documents().find(KeptDocument.WITHDRAWN.key(unit)).map(StoredDocument::content));
    Withdrawn now = withdrawn();
    int documents = 0;
    for (Map.Entry<KeptDocument, Object> document : documents().entrySet()) {
      documents += saved(document.getKey(), document.getValue(), at, validFrom);
    }
    if (!now.equals(before)) {
      saved(KeptDocument.WITHDRAWN, now, at, Optional.empty());
    }
    return new Recorded(documents, news.size(), decided, grown(before, now));
  }

  private int added(Decision decision) {
    try {
      stores.decisions().append(decision);
      return 1;
    } catch (DuplicateDecisionException faster) {
      if (stores.decisions().find(decision.id()).filter(decision::equals).isPresent()) {
        return 0;
      }
      throw faster;
    }
  }

  private Map<KeptDocument, Object> documents() {
    Map<KeptDocument, Object> documents = new EnumMap<>(KeptDocument.class);
    documents.put(KeptDocument.PROGRAMME, contents.programme());
    documents.put(KeptDocument.INDICATORS, contents.indicators());
    documents.put(KeptDocument.DECISIONS, DecisionLog.of(contents.decisions()));
    documents.put(KeptDocument.CAUSES, CauseLog.of(contents.causes()));
    documents.put(KeptDocument.AUDIT, contents.audit());
    contents
        .disclosure()
        .map(JsonDocument::value)
        .ifPresent(plan -> documents.put(KeptDocument.DISCLOSURE, plan));
    FolderRecords records = contents.records();
    records.monitoring().ifPresent(found -> documents.put(KeptDocument.MONITORING, found));
    records.structure().ifPresent(log -> documents.put(KeptDocument.STRUCTURE, log));
    records.plan().ifPresent(plan -> documents.put(KeptDocument.PLAN, plan));
    records.incidents().ifPresent(file -> documents.put(KeptDocument.INCIDENTS, file));
    records.stakeholders().ifPresent(file -> documents.put(KeptDocument.STAKEHOLDERS, file));
    return documents;
  }

  private Withdrawn withdrawn() {
    Set<MeasurementId> measured = new HashSet<>();
    contents.measurements().forEach(found -> measured.add(found.id()));
    Set<DecisionId> decided = new HashSet<>();
    contents.decisions().forEach(found -> decided.add(found.id()));
    return new Withdrawn(
        measurements.keySet().stream().filter(id -> !measured.contains(id)).toList(),
        decisions.keySet().stream().filter(id -> !decided.contains(id)).toList());
  }

  private static int grown(Withdrawn before, Withdrawn now) {
    return (int)
        (now.measurements().stream().filter(id -> !before.measurements().contains(id)).count()
            + now.decisions().stream().filter(id -> !before.decisions().contains(id)).count());
  }

  /** Saves a document unless it says the same as the version that holds; answers how many. */
  private int saved(
      KeptDocument document, Object value, Instant at, Optional<LocalDate> validFrom) {
    DocumentKey key = document.key(unit);
    String content = IsgJson.standard().write(value);
    AsOf view = AsOf.of(validFrom.orElse(LocalDate.MAX), Instant.MAX);
    Optional<StoredDocument> held = stores.documents().find(key, view);
    if (held.map(StoredDocument::content).filter(content::equals).isPresent()) {
      return 0;
    }
    Revision expected =
        stores.documents().find(key).map(StoredDocument::revision).orElse(Revision.NONE);
    LocalDate first = validFrom.orElseGet(() -> held.map(StoredDocument::validFrom).orElse(EVER));
    try {
      stores.documents().save(key, expected, content, first, at);
      return 1;
    } catch (StaleRevisionException faster) {
      return saved(document, value, at, validFrom);
    } catch (InvalidModelException earlier) {
      throw new StoreRefusal(
          "同時に実行された別の処理が、より後の時刻で記録しました。もう一度実行します",
          "another run recorded at a later time meanwhile; run again");
    }
  }

  private static Issue issue(Rule rule, ProgrammeFile file, Map<String, LocalizedText> inputs) {
    return Issue.at(rule, new Location(file.fileName(), 1, 0), "", inputs);
  }
}
