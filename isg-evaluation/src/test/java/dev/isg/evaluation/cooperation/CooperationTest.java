package dev.isg.evaluation.cooperation;

import static dev.isg.evaluation.AuditWork.asked;
import static dev.isg.evaluation.AuditWork.found;
import static dev.isg.evaluation.AuditWork.points;
import static dev.isg.evaluation.AuditWork.programme;
import static dev.isg.evaluation.AuditWork.rules;
import static dev.isg.evaluation.MiniCompany.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.auditpoint.AuditPointId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CooperationTest {
  private static final String DAY = "2026-04-30";
  private static final ReportRequest DIRECTORS =
      asked("D1", InputSource.DIRECTORS, "2025-10-01").build();
  private static final ReportRequest ACCOUNTING =
      asked("A1", InputSource.ACCOUNTING_AUDITOR, "2025-10-01")
          .addAnswers(answer("2026-01-15"))
          .build();
  private static final InternalFinding FINDING =
      found("F1", "2025-12-01").addPoints(AuditPointId.of("H1-M1")).build();

  private static ReportAnswer answer(String day) {
    return new ReportAnswer(
        LocalDate.parse(day), LocalizedText.of("順調。", "It goes well."), List.of("report-1"));
  }

  private static List<Issue> issues(
      String asOf,
      Optional<Interval> interval,
      List<InternalFinding> findings,
      ReportRequest... r) {
    return Cooperation.issues(programme(asOf), YEAR, points(), List.of(r), interval, findings);
  }

  private static List<Issue> with(ReportRequest request) {
    return issues(DAY, Optional.empty(), List.of(FINDING), DIRECTORS, ACCOUNTING, request);
  }

  @Test
  @Tag("REQ-354")
  void isQuietWhereDirectorsWereAskedAndAllInputsAreOnRecord() {
    assertThat(issues(DAY, Optional.empty(), List.of(FINDING), DIRECTORS, ACCOUNTING)).isEmpty();
  }

  @Test
  @Tag("REQ-354")
  void tellsEachStretchInWhichDirectorsWereNotAsked() {
    List<Issue> found =
        issues(DAY, Optional.of(Interval.HALF_YEARLY), List.of(FINDING), DIRECTORS, ACCOUNTING);

    assertThat(rules(found)).containsExactly("ISG-E-763 /reportRequests");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).message().en())
        .isEqualTo(
            "from 1 April 2025 to 30 September 2025 no report was asked of the directors on"
                + " record");
    assertThat(found.get(0).message().ja()).startsWith("2025年4月1日から2025年9月30日までの間に");
    assertThat(
            issues(DAY, Optional.of(Interval.QUARTERLY), List.of(FINDING), DIRECTORS, ACCOUNTING))
        .as("each stretch is told")
        .hasSize(3);
  }

  @ParameterizedTest
  @Tag("REQ-354")
  @CsvSource({"2026-03-31, 0", "2026-04-01, 1"})
  void asksOnlyForStretchesThatAreOver(String asOf, int expected) {
    assertThat(issues(asOf, Optional.empty(), List.of(FINDING), ACCOUNTING)).hasSize(expected);
  }

  @ParameterizedTest
  @Tag("REQ-354")
  @CsvSource({"2025-03-31, 1", "2025-04-01, 0", "2026-03-31, 0", "2026-04-01, 1"})
  void countsWhatWasAskedInThePeriod(String day, int expected) {
    assertThat(
            issues(
                DAY,
                Optional.empty(),
                List.of(FINDING),
                ACCOUNTING,
                asked("D1", InputSource.DIRECTORS, day).build()))
        .filteredOn(issue -> issue.rule() == CooperationRule.NOT_ASKED)
        .hasSize(expected);
  }

  @ParameterizedTest
  @Tag("REQ-354")
  @CsvSource({"2025-11-30, false", "2025-12-01, true"})
  void tellsAReportThatIsLateFromTheDayAfterItsLast(String asOf, boolean late) {
    ReportRequest waiting =
        asked("D1", InputSource.DIRECTORS, "2025-10-01").due(LocalDate.parse("2025-11-30")).build();

    assertThat(waiting.overdueOn(LocalDate.parse(asOf))).isEqualTo(late);
    assertThat(issues(asOf, Optional.empty(), List.of(FINDING), waiting, ACCOUNTING))
        .filteredOn(issue -> issue.rule() == CooperationRule.ANSWER_OVERDUE)
        .hasSize(late ? 1 : 0)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.message().en())
                  .isEqualTo(
                      "report 'D1', asked of the directors, did not come by 30 November 2025");
              assertThat(issue.message().ja()).startsWith("取締役に求めた報告「D1」");
            });
  }

  @Test
  @Tag("REQ-354")
  void isNotLateOnceItWasAnsweredAndNeverWithoutALastDay() {
    ReportRequest answered =
        asked("D1", InputSource.DIRECTORS, "2025-10-01")
            .due(LocalDate.parse("2025-11-30"))
            .addAnswers(answer("2025-12-02"))
            .build();

    assertThat(answered.overdueOn(LocalDate.parse("2025-12-01"))).isTrue();
    assertThat(answered.overdueOn(LocalDate.parse("2025-12-02"))).isFalse();
    assertThat(DIRECTORS.overdueOn(LocalDate.parse("2030-01-01"))).isFalse();
  }

  @Test
  @Tag("REQ-354")
  void tellsWhatTheInputsOtherThanDirectorsHaveNotBrought() {
    List<Issue> found = issues(DAY, Optional.empty(), List.of(), DIRECTORS);

    assertThat(rules(found))
        .containsExactly("ISG-E-768 /reportRequests", "ISG-E-768 /reportRequests");
    assertThat(found)
        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.INFO))
        .extracting(issue -> issue.message().en())
        .containsExactly(
            "nothing is on record from internal audit for FY2025",
            "nothing is on record from the accounting auditor for FY2025");
    ReportRequest unanswered = asked("A2", InputSource.ACCOUNTING_AUDITOR, "2025-10-01").build();
    ReportRequest internal =
        asked("I1", InputSource.INTERNAL_AUDIT, "2025-10-01")
            .addAnswers(answer("2025-11-01"))
            .build();
    assertThat(issues(DAY, Optional.empty(), List.of(), DIRECTORS, unanswered, internal))
        .extracting(issue -> issue.message().en())
        .containsExactly("nothing is on record from the accounting auditor for FY2025");
  }

  @ParameterizedTest
  @Tag("REQ-361")
  @CsvSource({"2025-03-31, 1", "2025-04-01, 0", "2026-03-31, 0", "2026-04-01, 1"})
  void countsFindingsOfThePeriod(String day, int expected) {
    InternalFinding finding = found("F1", day).addPoints(AuditPointId.of("H1-M1")).build();

    assertThat(issues(DAY, Optional.empty(), List.of(finding), DIRECTORS, ACCOUNTING))
        .filteredOn(issue -> issue.rule() == CooperationRule.INPUT_NOT_USED)
        .hasSize(expected);
  }

  @Test
  @Tag("REQ-354")
  void refusesAnAnswerFromBeforeItsRequest() {
    assertThat(
            rules(
                with(
                    asked("X", InputSource.DIRECTORS, "2025-10-01")
                        .addAnswers(answer("2025-10-01"), answer("2025-09-30"))
                        .build())))
        .containsExactly("ISG-E-765 /reportRequests/2/answers/1/on");
  }

  @Test
  @Tag("REQ-354")
  void tellsWhoMayNotAskAndWhoIsNoDirector() {
    ReportRequest byCiso =
        ReportRequest.builder()
            .id(ReportRequestId.of("X"))
            .source(InputSource.DIRECTORS)
            .subject(LocalizedText.same("x"))
            .askedBy(MiniCompany.CISO)
            .askedOf(MiniCompany.MANAGER)
            .askedOn(LocalDate.parse("2025-10-01"))
            .build();
    List<Issue> found = with(byCiso);

    assertThat(rules(found))
        .containsExactly(
            "ISG-E-766 /reportRequests/2/askedBy", "ISG-E-767 /reportRequests/2/askedOf");
    assertThat(found.get(0).message().en())
        .isEqualTo(
            "report 'X' was asked for by Hanako Sato, who did not oversee on 1 October 2025");
    assertThat(found.get(1).message().ja()).contains("鈴木次郎は、2025年10月1日に経営陣ではありません");
    assertThat(
            with(
                asked("X", InputSource.DIRECTORS, "2025-10-01")
                    .askedOf(MiniCompany.EXECUTIVE)
                    .build()))
        .isEmpty();
    assertThat(
            with(
                asked("X", InputSource.INTERNAL_AUDIT, "2025-10-01")
                    .askedOf(MiniCompany.STAFF)
                    .build()))
        .as("asked of internal audit")
        .isEmpty();
  }

  @Test
  @Tag("REQ-361")
  void tellsAFindingThatIsLinkedToNothingOrComesFromElsewhere() {
    InternalFinding byManager =
        InternalFinding.builder()
            .id(InternalFindingId.of("F2"))
            .statement(LocalizedText.same("x"))
            .foundBy(MiniCompany.MANAGER)
            .foundOn(LocalDate.parse("2025-12-01"))
            .build();
    InternalFinding nowhere = found("F3", "2025-12-01").addPoints(AuditPointId.of("H9")).build();
    List<Issue> found =
        issues(
            DAY,
            Optional.empty(),
            List.of(FINDING, byManager, nowhere, FINDING),
            DIRECTORS,
            ACCOUNTING);

    assertThat(found)
        .extracting(Issue::path)
        .containsExactly(
            "/internalFindings/3/id",
            "/internalFindings/1/foundBy",
            "/internalFindings/1",
            "/internalFindings/2/points/0");
    assertThat(found.get(1).message().en())
        .isEqualTo(
            "internal finding 'F2' comes from Jiro Suzuki, who was no internal auditor on 1"
                + " December 2025");
    assertThat(found.get(2).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void findsARequestOnAPointThatDoesNotExistAndAnIdUsedTwice() {
    assertThat(
            with(
                asked("D1", InputSource.DIRECTORS, "2025-10-01")
                    .addPoints(AuditPointId.of("H1-D1"), AuditPointId.of("H9"))
                    .askedOf(PersonId.of("taro"))
                    .build()))
        .extracting(Issue::path)
        .containsExactly("/reportRequests/2/id", "/reportRequests/2/points/1");
  }

  @Test
  @Tag("REQ-355")
  void knowsARequestAndAFindingAgainThatOnlyGrew() {
    assertThat(DIRECTORS.extendedBy(DIRECTORS)).isTrue();
    assertThat(DIRECTORS.extendedBy(ACCOUNTING)).isFalse();
    ReportRequest bare = asked("A1", InputSource.ACCOUNTING_AUDITOR, "2025-10-01").build();
    assertThat(bare.extendedBy(ACCOUNTING)).isTrue();
    assertThat(ACCOUNTING.extendedBy(bare)).isFalse();
    assertThat(bare.extendedBy(asked("A1", InputSource.DIRECTORS, "2025-10-02").build())).isFalse();
    assertThat(found("F1", "2025-12-01").build().extendedBy(FINDING)).isTrue();
    assertThat(FINDING.extendedBy(found("F1", "2025-12-01").build())).isFalse();
    assertThat(found("F1", "2025-12-02").build().extendedBy(FINDING)).isFalse();
    assertThat(found("F2", "2025-12-01").build().extendedBy(FINDING)).isFalse();
  }
}
