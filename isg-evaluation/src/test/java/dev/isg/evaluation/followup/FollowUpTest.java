package dev.isg.evaluation.followup;

import static dev.isg.evaluation.AuditWork.demand;
import static dev.isg.evaluation.AuditWork.points;
import static dev.isg.evaluation.AuditWork.programme;
import static dev.isg.evaluation.AuditWork.rules;
import static dev.isg.evaluation.AuditWork.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.improvement.ImprovementId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.InternalFindingId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FollowUpTest {
  private static final RequestStep RESPONDED =
      step(RequestState.RESPONDED, "2026-04-18", MiniCompany.EXECUTIVE)
          .noting(LocalizedText.of("対応する。", "We will."));
  private static final RequestStep IN_PROGRESS =
      step(RequestState.IN_PROGRESS, "2026-05-01", MiniCompany.MANAGER);
  private static final RequestStep CLOSED =
      step(RequestState.CLOSED, "2026-05-20", MiniCompany.AUDITOR).showing("minutes of May");

  private static List<Issue> issues(String asOf, ImprovementRequest... requests) {
    return FollowUp.of(programme(asOf), List.of(requests)).issues(points(), Map.of());
  }

  @Test
  @Tag("REQ-363")
  void followsARequestFromTheDayItIsRaisedToTheDayItIsClosed() {
    ImprovementRequest request = demand("R1", RESPONDED, IN_PROGRESS, CLOSED).build();

    assertThat(state(request, "2026-04-09")).isEmpty();
    assertThat(state(request, "2026-04-10")).contains(RequestState.RAISED);
    assertThat(state(request, "2026-04-18")).contains(RequestState.RESPONDED);
    assertThat(state(request, "2026-05-19")).contains(RequestState.IN_PROGRESS);
    assertThat(state(request, "2026-05-20")).contains(RequestState.CLOSED);
    assertThat(request.standingOn(LocalDate.parse("2026-05-19")).open()).isTrue();
    assertThat(request.standingOn(LocalDate.parse("2026-05-20")).open()).isFalse();
    assertThat(issues("2026-12-31", request)).isEmpty();
    assertThat(FollowUp.of(programme("2026-04-09"), List.of(request)).standings()).isEmpty();
    assertThat(FollowUp.of(programme("2026-04-10"), List.of(request)).standings()).hasSize(1);
  }

  private static Optional<RequestState> state(ImprovementRequest request, String day) {
    return request.standingOn(LocalDate.parse(day)).state();
  }

  @ParameterizedTest
  @Tag("REQ-363")
  @CsvSource({
    "2026-04-20, 0, none",
    "2026-04-21, 1, ISG-E-757",
    "2026-05-31, 41, ISG-E-757",
  })
  void tellsAResponseThatIsLateFromTheDayAfterItsLast(String asOf, long days, String rule) {
    ImprovementRequest request = demand("R1").build();

    assertThat(request.standingOn(LocalDate.parse(asOf)).daysLate()).isEqualTo(days);
    assertThat(rules(issues(asOf, request)))
        .isEqualTo(rule.equals("none") ? List.of() : List.of(rule + " /improvementRequests/0"));
  }

  @ParameterizedTest
  @Tag("REQ-363")
  @CsvSource({"2026-05-31, 0", "2026-06-01, 1", "2026-06-30, 30"})
  void tellsARequestThatIsLateFromTheDayAfterItsLast(String asOf, long days) {
    ImprovementRequest request = demand("R1", RESPONDED, IN_PROGRESS).build();

    assertThat(request.standingOn(LocalDate.parse(asOf)).daysLate()).isEqualTo(days);
    assertThat(rules(issues(asOf, request)))
        .isEqualTo(days == 0 ? List.of() : List.of("ISG-E-758 /improvementRequests/0"));
  }

  @Test
  @Tag("REQ-363")
  void saysInBothLanguagesWhoIsLateAndForHowLong() {
    Issue late = issues("2026-06-02", demand("R1", RESPONDED).build()).get(0);

    assertThat(late.severity()).isEqualTo(Severity.ERROR);
    assertThat(late.message().en())
        .isEqualTo(
            "request 'R1' (responded) was due on 31 May 2026, 2 days ago, and has not ended");
    assertThat(late.message().ja()).isEqualTo("改善要請「R1」（回答済）が期限の2026年5月31日を 2 日過ぎても終わっていません");
    assertThat(late.mend().en()).isEqualTo("ask Taro Yamada how far it is");
    ImprovementRequest nobody =
        ImprovementRequest.builder()
            .id(ImprovementRequestId.of("R2"))
            .statement(LocalizedText.same("x"))
            .due(LocalDate.parse("2026-05-31"))
            .addSteps(step(RequestState.RAISED, "2026-04-10", MiniCompany.AUDITOR))
            .build();
    assertThat(issues("2026-06-02", nobody))
        .extracting(issue -> issue.mend().en())
        .containsExactly("name someone in addressee", "ask those in charge how far it is");
  }

  @Test
  void saysADayAndDaysAsPeopleDo() {
    ImprovementRequest request = demand("R1", RESPONDED).build();

    assertThat(request.standingOn(LocalDate.parse("2026-06-01")).lateness())
        .isEqualTo(LocalizedText.of("1 日", "1 day"));
    assertThat(request.standingOn(LocalDate.parse("2026-06-02")).lateness())
        .isEqualTo(LocalizedText.of("2 日", "2 days"));
  }

  @Test
  @Tag("REQ-363")
  void listsWhatIsLateForLongestFirst() {
    ImprovementRequest answered = demand("R1", RESPONDED).build();
    ImprovementRequest unanswered = demand("R3").build();
    ImprovementRequest alike = demand("R2").build();
    ImprovementRequest closed = demand("R4", RESPONDED, CLOSED).build();

    assertThat(
            FollowUp.of(programme("2026-06-02"), List.of(answered, closed, unanswered, alike))
                .late())
        .extracting(standing -> standing.request().id().value())
        .containsExactly("R2", "R3", "R1");
  }

  @ParameterizedTest
  @CsvSource({
    "RAISED, RESPONDED, true",
    "RAISED, IN_PROGRESS, false",
    "RAISED, CLOSED, false",
    "RAISED, WITHDRAWN, true",
    "RESPONDED, IN_PROGRESS, true",
    "RESPONDED, CLOSED, true",
    "RESPONDED, RAISED, false",
    "IN_PROGRESS, CLOSED, true",
    "IN_PROGRESS, WITHDRAWN, true",
    "IN_PROGRESS, RESPONDED, false",
    "CLOSED, IN_PROGRESS, false",
    "WITHDRAWN, RAISED, false"
  })
  @Tag("REQ-363")
  void goesFromStateToStateInOrder(RequestState before, RequestState after, boolean possible) {
    assertThat(before.next().contains(after)).isEqualTo(possible);
    assertThat(before.ended())
        .isEqualTo(before == RequestState.CLOSED || before == RequestState.WITHDRAWN);
  }

  @Test
  @Tag("REQ-363")
  void refusesAHistoryOutOfOrder() {
    RequestStep early = step(RequestState.RESPONDED, "2026-04-09", MiniCompany.EXECUTIVE);
    List<Issue> found =
        issues(
            "2026-04-15",
            demand("R1", CLOSED).build(),
            demand("R2", early).build(),
            without("R3"),
            without("R4", RESPONDED));

    assertThat(rules(found))
        .containsExactly(
            "ISG-E-752 /improvementRequests/0/steps/1",
            "ISG-E-753 /improvementRequests/1/steps/1/on",
            "ISG-E-751 /improvementRequests/2",
            "ISG-E-752 /improvementRequests/3/steps/0");
    assertThat(found.get(0).message().en())
        .isEqualTo("request 'R1' cannot go from 'raised' to 'closed'");
    assertThat(found.get(1).message().ja()).contains("2026年4月9日", "2026年4月10日");
    assertThat(found.get(3).message().en()).contains("'not raised yet'");
    assertThat(found.get(3).message().ja()).contains("「未要請」");
  }

  private static ImprovementRequest without(String id, RequestStep... steps) {
    return ImprovementRequest.builder()
        .id(ImprovementRequestId.of(id))
        .statement(LocalizedText.same("x"))
        .addressee(MiniCompany.EXECUTIVE)
        .due(LocalDate.parse("2026-05-31"))
        .addAllSteps(Arrays.asList(steps))
        .build();
  }

  @Test
  @Tag("REQ-363")
  void letsNobodyCloseWhoIsOverseen() {
    RequestStep byThemselves =
        step(RequestState.CLOSED, "2026-05-20", MiniCompany.EXECUTIVE).showing("all done");
    List<Issue> found = issues("2026-05-31", demand("R1", RESPONDED, byThemselves).build());

    assertThat(rules(found)).containsExactly("ISG-E-754 /improvementRequests/0/steps/2");
    assertThat(found.get(0).message().en())
        .isEqualTo("request 'R1' was closed by Taro Yamada, who did not oversee on 20 May 2026");
    assertThat(RequestState.RESPONDED.forOverseers()).isFalse();
    assertThat(RequestState.WITHDRAWN.forOverseers()).isTrue();
  }

  @Test
  @Tag("REQ-363")
  void asksForEvidenceOfWhatIsClosed() {
    RequestStep bare = step(RequestState.CLOSED, "2026-05-20", MiniCompany.AUDITOR);

    assertThat(rules(issues("2026-05-31", demand("R1", RESPONDED, bare).build())))
        .containsExactly("ISG-E-755 /improvementRequests/0/steps/2");
  }

  @Test
  @Tag("REQ-363")
  void warnsWhereNothingWouldEverBeLate() {
    ImprovementRequest open =
        ImprovementRequest.builder()
            .id(ImprovementRequestId.of("R1"))
            .statement(LocalizedText.same("x"))
            .addSteps(step(RequestState.RAISED, "2026-04-10", MiniCompany.AUDITOR))
            .build();

    assertThat(issues("2026-12-31", open))
        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.WARNING))
        .extracting(issue -> issue.rule().id())
        .containsExactly("ISG-E-756", "ISG-E-759");
  }

  @Test
  @Tag("REQ-363")
  void findsWhatIsDemandedOnAPointUnlessItWasWithdrawn() {
    AuditPointId point = AuditPointId.of("H1-D1");
    RequestStep withdrawn = step(RequestState.WITHDRAWN, "2026-04-12", MiniCompany.AUDITOR);
    FollowUp one = FollowUp.of(programme("2026-04-11"), List.of(demand("R1", withdrawn).build()));
    FollowUp then = FollowUp.of(programme("2026-04-12"), List.of(demand("R1", withdrawn).build()));

    assertThat(one.demandsOn(point)).isTrue();
    assertThat(one.demandsOn(AuditPointId.of("H1-D2"))).isFalse();
    assertThat(then.demandsOn(point)).isFalse();
  }

  @Test
  @Tag("REQ-363")
  void findsLinksThatLeadNowhere() {
    ImprovementRequest lost =
        ImprovementRequest.builder()
            .id(ImprovementRequestId.of("R1"))
            .statement(LocalizedText.same("x"))
            .due(LocalDate.parse("2026-05-31"))
            .point(AuditPointId.of("H9-1"))
            .addressee(PersonId.of("nobody"))
            .addInternalFindings(InternalFindingId.of("F9"))
            .addTargets(TargetId.of("T1"), TargetId.of("T9"))
            .addControls(ControlId.of("C9"))
            .addProposals(ImprovementId.of("P9"))
            .addSteps(step(RequestState.RAISED, "2026-04-10", MiniCompany.AUDITOR))
            .addSteps(step(RequestState.RESPONDED, "2026-04-11", PersonId.of("nobody")))
            .build();

    assertThat(issues("2026-04-15", lost, lost))
        .extracting(Issue::path)
        .contains("/improvementRequests/1/id")
        .filteredOn(path -> path.startsWith("/improvementRequests/0"))
        .containsExactlyInAnyOrder(
            "/improvementRequests/0/point",
            "/improvementRequests/0/addressee",
            "/improvementRequests/0/internalFindings/0",
            "/improvementRequests/0/targets/1",
            "/improvementRequests/0/controls/0",
            "/improvementRequests/0/proposals/0",
            "/improvementRequests/0/steps/1/by");
  }

  @Test
  @Tag("REQ-363")
  void knowsARequestAgainThatOnlyGrew() {
    ImprovementRequest raised = demand("R1").build();

    assertThat(raised.extendedBy(demand("R1", RESPONDED).build())).isTrue();
    assertThat(raised.extendedBy(raised)).isTrue();
    assertThat(demand("R1", RESPONDED).build().extendedBy(raised)).isFalse();
    assertThat(demand("R1", RESPONDED).build().extendedBy(demand("R1", IN_PROGRESS).build()))
        .isFalse();
    assertThat(raised.extendedBy(demand("R2").build())).isFalse();
    assertThat(raised.extendedBy(without("R1", raised.steps().get(0)))).isFalse();
  }
}
