package dev.isg.evaluation.dossier;

import static dev.isg.evaluation.AuditWork.answer;
import static dev.isg.evaluation.AuditWork.demand;
import static dev.isg.evaluation.AuditWork.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.CooperationRule;
import dev.isg.evaluation.followup.FollowUpRule;
import dev.isg.evaluation.followup.RequestState;
import dev.isg.evaluation.followup.RequestStep;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OversightReviewTest {
  private static List<Issue> of(AuditFile file, Rule rule) {
    return Audits.review(file).issues().issues().stream()
        .filter(issue -> issue.rule() == rule)
        .toList();
  }

  @Test
  @Tag("REQ-355")
  void provesWhatWasExaminedWhereEachPointIsAnsweredWithEvidenceOrExcused() {
    OversightReview review = Audits.review(Audits.complete());

    assertThat(review.provesWhatWasExamined()).isTrue();
    assertThat(review.issues().issues()).isEmpty();
    assertThat(review.checklist().unexamined())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.point().id()).isEqualTo(AuditPointId.of("H1-E2"));
              assertThat(item.reasonNotExamined().orElseThrow().en())
                  .isEqualTo("The review of the policy is due in May.");
            });
    assertThat(review.checklist().items().get(0).reasonNotExamined()).isEmpty();
  }

  @Test
  @Tag("REQ-355")
  void warnsOfEachPointThatWasNotExaminedWithoutAReason() {
    AuditFile empty = AuditFile.of(List.of());

    assertThat(of(empty, DossierRule.NOT_EXAMINED_WITHOUT_REASON))
        .hasSize(7)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.path()).isEqualTo("/records");
            })
        .extracting(issue -> issue.message().en())
        .contains("point 'H1-M1' was not examined, and no reason is recorded");
    assertThat(Audits.review(empty).provesWhatWasExamined()).isFalse();
  }

  @ParameterizedTest
  @Tag("REQ-355")
  @EnumSource(AuditAnswer.class)
  void asksWhatWasLookedAtForEachAnswer(AuditAnswer answer) {
    AuditFile file =
        AuditFile.of(
            List.of(
                answer("H1-D2", AuditAnswer.YES).addExamined(Audits.MINUTES).build(),
                answer("H1-D1", answer).build()));

    assertThat(of(file, DossierRule.NOTHING_LOOKED_AT))
        .extracting(Issue::path)
        .isEqualTo(answer == AuditAnswer.NOT_EXAMINED ? List.of() : List.of("/records/1"));
  }

  @ParameterizedTest
  @Tag("REQ-363")
  @CsvSource({"YES, 0", "PARTLY, 1", "NO, 1", "NOT_EXAMINED, 0"})
  void demandsImprovementOfWhatWasFoundWanting(AuditAnswer answer, int issues) {
    AuditFile file = AuditFile.of(List.of(answer("H1-D1", answer).build()));

    assertThat(of(file, FollowUpRule.ANSWER_WITHOUT_REQUEST))
        .hasSize(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.ERROR);
              assertThat(issue.path()).isEqualTo("/records/0");
              assertThat(issue.message().en())
                  .isEqualTo(
                      "point 'H1-D1' was answered '"
                          + answer.label().en()
                          + "', and no improvement was demanded");
            });
    assertThat(
            of(
                AuditFile.builder()
                    .addRecords(answer("H1-D1", answer).build())
                    .addImprovementRequests(demand("R1").build())
                    .build(),
                FollowUpRule.ANSWER_WITHOUT_REQUEST))
        .isEmpty();
  }

  @ParameterizedTest
  @Tag("REQ-361")
  @CsvSource({"2026-04-10, true, 0", "2026-04-10, false, 1", "2026-04-11, false, 0"})
  void asksWhetherWhatInternalAuditFoundWasWeighed(String foundOn, boolean named, int issues) {
    var finding = found("F1", foundOn).addPoints(AuditPointId.of("H1-D1")).build();
    var record = answer("H1-D1", AuditAnswer.YES);
    if (named) {
      record.addInternalFindings(finding.id());
    }

    assertThat(
            of(
                AuditFile.builder().addRecords(record.build()).addInternalFindings(finding).build(),
                CooperationRule.FINDING_NOT_WEIGHED))
        .hasSize(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.INFO);
              assertThat(issue.path()).isEqualTo("/records/0/internalFindings");
              assertThat(issue.message().ja()).isEqualTo("確認点「H1-D1」の回答は、内部監査の発見事項「F1」に触れていません");
            });
  }

  @Test
  @Tag("REQ-355")
  void tellsRecordsThatDoNotCount() {
    AuditFile file =
        AuditFile.of(
            List.of(
                answer("H9-9", AuditAnswer.YES).build(),
                answer("H1-D1", AuditAnswer.YES, MiniCompany.CISO, Audits.MINUTES).build()));

    assertThat(of(file, DossierRule.ANSWER_NOT_COUNTING))
        .extracting(issue -> issue.message().en())
        .anySatisfy(text -> assertThat(text).contains("There is no point \"H9-9\""))
        .anySatisfy(text -> assertThat(text).contains("Hanako Sato was no audit"))
        .hasSize(2);
  }

  @Test
  void namesPeopleTheCompanyAndItsOversight() {
    OversightReview review = Audits.review(Audits.complete());

    assertThat(review.company().en()).isEqualTo("Mini Company");
    assertThat(review.oversightSystem().en()).isEqualTo("audit by corporate auditors");
    assertThat(review.nameOf(MiniCompany.AUDITOR).ja()).isEqualTo("高橋和夫");
    assertThat(review.nameOf(PersonId.of("nobody")).en()).isEqualTo("nobody");
    assertThat(review.file()).isEqualTo(Audits.complete());
  }

  @Test
  @Tag("REQ-358")
  @Tag("REQ-354")
  @Tag("REQ-363")
  @Tag("ALG-19")
  void readsAsAReport() throws IOException {
    OversightReview review = Audits.review(Audits.complete());

    Golden.assertMatches("audit-report-ja.txt", AuditReport.text(review, Language.JA));
    Golden.assertMatches("audit-report-en.txt", AuditReport.text(review, Language.EN));
  }

  @Test
  @Tag("REQ-363")
  void readsAsAReportWithEverythingMissing() throws IOException {
    RequestStep raised =
        RequestStep.of(RequestState.RAISED, LocalDate.parse("2026-04-10"), MiniCompany.AUDITOR);
    AuditFile poor =
        AuditFile.builder()
            .addRecords(answer("H1-D1", AuditAnswer.NO).build())
            .addImprovementRequests(demand("R1").build())
            .build();

    assertThat(poor.improvementRequests().get(0).steps()).containsExactly(raised);
    Golden.assertMatches(
        "audit-report-poor-ja.txt", AuditReport.text(Audits.review(poor), Language.JA));
    Golden.assertMatches(
        "audit-report-poor-en.txt", AuditReport.text(Audits.review(poor), Language.EN));
  }

  @Test
  void readsAnAuditFileOfBeforeAndOneWithEverythingInIt() {
    String before =
        """
        {"formatVersion": 1, "records": [{
          "point": "H1-D1", "period": "2025-04-01/2026-03-31", "answer": "YES",
          "finding": {"ja": "確かめた。", "en": "Seen."}, "auditor": "kazuo",
          "examinedOn": "2026-04-10"}]}
        """;
    AuditFile old = IsgJson.standard().read("audit.json", before, AuditFile.class).value();
    AuditFile all = Audits.complete();

    assertThat(old.records()).hasSize(1);
    assertThat(old.records().get(0).examined()).isEmpty();
    assertThat(old.improvementRequests()).isEmpty();
    assertThat(old.reportInterval()).isEmpty();
    assertThat(
            IsgJson.standard()
                .read("audit.json", IsgJson.standard().write(all), AuditFile.class)
                .value())
        .isEqualTo(all);
    assertThat(old.beyondAnswers()).isFalse();
    assertThat(all.beyondAnswers()).isTrue();
  }
}
