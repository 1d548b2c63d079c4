package dev.isg.evaluation.dossier;

import static dev.isg.evaluation.AuditWork.answer;
import static dev.isg.evaluation.AuditWork.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.evaluation.oversight.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class AuditDossiersTest {
  private static final Instant THEN = Instant.parse("2026-04-30T09:00:00Z");
  private static final LocalizedText REASON = LocalizedText.of("期末", "end of the year");

  private static AuditDossier next(List<AuditDossier> kept, AuditFile file) {
    return AuditDossiers.next(kept, Audits.review(file), MiniCompany.AUDITOR, THEN, REASON);
  }

  private static AuditDossier.Builder first() {
    OversightReview review = Audits.review(Audits.complete());
    return AuditDossier.builder()
        .version(1)
        .recordedAt(THEN)
        .recordedBy(MiniCompany.AUDITOR)
        .file(review.file())
        .checklist(review.checklist());
  }

  private static AuditFile more() {
    List<AuditRecord> records = new ArrayList<>(Audits.complete().records());
    records.add(answer("H1-E2", AuditAnswer.YES).addExamined(Audits.MINUTES).build());
    return Audits.complete().withRecords(records);
  }

  @Test
  @Tag("REQ-355")
  void addsVersionsThatEachNameTheOneBefore() {
    AuditDossier first = next(List.of(), Audits.complete());
    AuditDossier second = next(List.of(first), more());

    assertThat(first.version()).isEqualTo(1);
    assertThat(first.previous()).isEmpty();
    assertThat(first.recordedBy()).isEqualTo(MiniCompany.AUDITOR);
    assertThat(first.recordedAt()).isEqualTo(THEN);
    assertThat(first.reason()).isEqualTo(REASON);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.previous()).contains(first.contentHash());
    assertThat(AuditDossiers.verify(List.of(first, second))).isEqualTo(ValidationReport.clean());
    assertThat(AuditDossiers.verify(List.of())).isEqualTo(ValidationReport.clean());
  }

  @Test
  @Tag("REQ-355")
  void isNamedByAllItSays() {
    ContentHash hash = first().reason(REASON).build().contentHash();

    assertThat(first().reason(REASON).build().contentHash()).isEqualTo(hash);
    assertThat(first().reason(LocalizedText.same("else")).build().contentHash()).isNotEqualTo(hash);
    assertThat(next(List.of(), more()).contentHash()).isNotEqualTo(hash);
    AuditDossier read =
        IsgJson.standard()
            .read(
                "d.json",
                IsgJson.standard().write(first().reason(REASON).build()),
                AuditDossier.class)
            .value();
    assertThat(read.contentHash()).isEqualTo(hash);
    assertThat(read).isEqualTo(first().reason(REASON).build());
  }

  @Test
  @Tag("REQ-355")
  void findsAVersionThatWasAlteredOrIsMissing() {
    AuditDossier one = next(List.of(), Audits.complete());
    AuditDossier two = next(List.of(one), more());
    AuditDossier altered = first().reason(LocalizedText.same("else")).build();

    ValidationReport broken = AuditDossiers.verify(List.of(altered, two));
    assertThat(rules(broken.issues())).containsExactly("ISG-E-785 /1/previous");
    assertThat(broken.issues().get(0).message().en())
        .isEqualTo("version 2 of the file names another hash than version 1 has");
    ValidationReport missing = AuditDossiers.verify(List.of(two));
    assertThat(rules(missing.issues())).containsExactly("ISG-E-784 /0/version");
    assertThat(missing.issues().get(0).message().ja()).isEqualTo("監査調書の版 2 が版 0 の次に置かれています");
    assertThatThrownBy(() -> next(List.of(two), more()))
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  @Tag("REQ-355")
  void refusesAVersionThatLeavesOutWhatWasRecorded() {
    AuditDossier one = next(List.of(), Audits.complete());
    AuditFile less =
        AuditFile.builder().addAllRecords(Audits.complete().records().subList(1, 7)).build();

    assertThatThrownBy(() -> next(List.of(one), less))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refused -> {
              assertThat(rules(refused.report().issues()))
                  .containsExactly(
                      "ISG-E-786 /1/file/improvementRequests",
                      "ISG-E-786 /1/file/internalFindings",
                      "ISG-E-786 /1/file/opinions",
                      "ISG-E-786 /1/file/records",
                      "ISG-E-786 /1/file/reportRequests",
                      "ISG-E-786 /1/file/reportRequests",
                      "ISG-E-786 /1/file/reportRequests");
              assertThat(refused.report().issues())
                  .extracting(issue -> issue.message().en())
                  .contains(
                      "version 2 of the file has lost the answer 'H1-D1 2026-04-10' of version 1",
                      "version 2 of the file has lost the opinion 'kazuo 2026-04-28' of version 1",
                      "version 2 of the file has lost the request for improvement 'R1' of version"
                          + " 1");
            });
  }

  @Test
  void refusesANumberWithoutWhatBelongsToIt() {
    assertThatThrownBy(() -> copy(0, Optional.empty())).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> copy(2, Optional.empty()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("previous");
    ContentHash hash = first().reason(REASON).build().contentHash();
    assertThatThrownBy(() -> copy(1, Optional.of(hash))).isInstanceOf(InvalidModelException.class);
    assertThat(copy(2, Optional.of(hash)).version()).isEqualTo(2);
    assertThatThrownBy(() -> first().reason(REASON).formatVersion(2).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("formatVersion 1");
  }

  private static AuditDossier copy(int version, Optional<ContentHash> previous) {
    OversightReview review = Audits.review(Audits.complete());
    return AuditDossier.builder()
        .version(version)
        .previous(previous)
        .recordedAt(THEN)
        .recordedBy(MiniCompany.AUDITOR)
        .reason(REASON)
        .file(review.file())
        .checklist(review.checklist())
        .build();
  }
}
