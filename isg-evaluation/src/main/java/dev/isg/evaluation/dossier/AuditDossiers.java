package dev.isg.evaluation.dossier;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.oversight.AuditFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds versions of an audit file, and verifies that none was altered or lost something. */
public final class AuditDossiers {
  private final List<Issue> issues = new ArrayList<>();

  private AuditDossiers() {}

  /**
   * The next version. What was recorded before has to be in it still; a correction is a new record.
   *
   * @param kept the versions so far, oldest first; empty for the first
   * @param review the audit to freeze
   * @param recordedBy who freezes it
   * @param recordedAt when
   * @param reason why there is a version
   * @throws InvalidDocumentException with every reason, if a version so far was altered or is
   *     missing, or the new one lacks what was recorded before
   */
  public static AuditDossier next(
      List<AuditDossier> kept,
      OversightReview review,
      PersonId recordedBy,
      Instant recordedAt,
      LocalizedText reason) {
    Optional<ContentHash> previous =
        kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1).contentHash());
    AuditDossier.Builder next = AuditDossier.builder();
    next.version(kept.size() + 1);
    next.previous(previous);
    next.recordedAt(recordedAt);
    next.recordedBy(recordedBy);
    next.reason(reason);
    next.file(review.file());
    next.checklist(review.checklist());
    AuditDossier version = next.build();
    List<AuditDossier> all = new ArrayList<>(kept);
    all.add(version);
    verify(all).throwIfErrors();
    return version;
  }

  /**
   * Whether each version follows the one before, rests on it as it is, and holds all it held.
   *
   * @param versions the versions, oldest first
   */
  public static ValidationReport verify(List<AuditDossier> versions) {
    AuditDossiers check = new AuditDossiers();
    for (int i = 0; i < versions.size(); i++) {
      AuditDossier version = versions.get(i);
      String path = "/" + i;
      if (version.version() != i + 1) {
        check.add(
            DossierRule.VERSION_OUT_OF_ORDER,
            path + "/version",
            Map.of("version", number(version.version()), "before", number(i)));
      }
      if (i > 0) {
        check.follows(versions.get(i - 1), version, path);
      }
    }
    return ValidationReport.of(check.issues);
  }

  private void follows(AuditDossier before, AuditDossier version, String path) {
    Map<String, LocalizedText> inputs =
        Map.of("version", number(version.version()), "before", number(before.version()));
    if (!version.previous().equals(Optional.of(before.contentHash()))) {
      add(DossierRule.CHAIN_BROKEN, path + "/previous", inputs);
    }
    AuditFile then = before.file();
    AuditFile now = version.file();
    then.records().stream()
        .filter(record -> !now.records().contains(record))
        .forEach(
            record ->
                lost(
                    path + "/file/records",
                    LocalizedText.of("回答", "answer"),
                    record.point() + " " + record.examinedOn(),
                    inputs));
    then.opinions().stream()
        .filter(opinion -> !now.opinions().contains(opinion))
        .forEach(
            opinion ->
                lost(
                    path + "/file/opinions",
                    LocalizedText.of("意見", "opinion"),
                    opinion.auditor() + " " + opinion.on(),
                    inputs));
    then.internalFindings().stream()
        .filter(finding -> now.internalFindings().stream().noneMatch(finding::extendedBy))
        .forEach(
            finding ->
                lost(
                    path + "/file/internalFindings",
                    LocalizedText.of("内部監査の発見事項", "internal finding"),
                    finding.id().value(),
                    inputs));
    then.reportRequests().stream()
        .filter(request -> now.reportRequests().stream().noneMatch(request::extendedBy))
        .forEach(
            request ->
                lost(
                    path + "/file/reportRequests",
                    LocalizedText.of("報告の求め", "request for a report"),
                    request.id().value(),
                    inputs));
    then.improvementRequests().stream()
        .filter(request -> now.improvementRequests().stream().noneMatch(request::extendedBy))
        .forEach(
            request ->
                lost(
                    path + "/file/improvementRequests",
                    LocalizedText.of("改善要請", "request for improvement"),
                    request.id().value(),
                    inputs));
  }

  private void lost(String path, LocalizedText kind, String id, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put("kind", kind);
    all.put("id", LocalizedText.same(id));
    add(DossierRule.RECORD_LOST, path, all);
  }

  private void add(DossierRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
