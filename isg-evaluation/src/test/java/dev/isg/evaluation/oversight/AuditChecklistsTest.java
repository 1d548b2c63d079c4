package dev.isg.evaluation.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.catalogue.Wording;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Role;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.Activity;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.AuditPoints;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.OversightRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class AuditChecklistsTest {
  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .measured("T1", MiniCompany.percent("98"))
        .decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build());
  }

  private static AuditChecklist checklist(AuditRecord... records) {
    EvaluationInput input = company().input();
    return AuditChecklists.of(input, Evaluator.evaluate(input), List.of(records));
  }

  private static AuditItem item(AuditChecklist checklist, String id) {
    return checklist.items().stream()
        .filter(item -> item.point().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static AuditRecord.Builder record(String point, AuditAnswer answer, String day) {
    return AuditRecord.builder()
        .point(AuditPointId.of(point))
        .period(MiniCompany.YEAR)
        .answer(answer)
        .finding(LocalizedText.of("議事録を確かめた。", "The minutes were read."))
        .auditor(MiniCompany.AUDITOR)
        .examinedOn(LocalDate.parse(day));
  }

  @Test
  @Tag("REQ-031")
  @Tag("REQ-357")
  @Tag("REQ-358")
  @Tag("CAT-H1")
  void asksExactlyFourPointsOnDirectingOneOnMonitoringAndTwoOnEvaluating() {
    assertThat(GovernanceAuditPoints.all())
        .extracting(point -> point.id().value())
        .containsExactly("H1-D1", "H1-D2", "H1-D3", "H1-D4", "H1-M1", "H1-E1", "H1-E2");
    assertThat(checklist().conclusion())
        .containsExactly(
            new AuditCount(Activity.DIRECT, 0, 0, 0, 4),
            new AuditCount(Activity.MONITOR, 0, 0, 0, 1),
            new AuditCount(Activity.EVALUATE, 0, 0, 0, 2));
  }

  @Test
  @Tag("CAT-H1")
  void asksTheSameAsTheCatalogue() {
    assertThat(AuditPoints.of(catalogue("CAT-H1")))
        .extracting(AuditPoint::id, AuditPoint::activity, AuditPoint::question)
        .isEqualTo(
            GovernanceAuditPoints.all().stream()
                .map(point -> tuple(point.id(), point.activity(), point.question()))
                .toList());
  }

  @Test
  @Tag("REQ-460")
  @Tag("CAT-H2")
  @Tag("CAT-H3")
  void fillsAChecklistOfTheQuestionsOnInternalControl() {
    EvaluationInput input = company().input();
    List<AuditPoint> points = new ArrayList<>(AuditPoints.of(catalogue("CAT-H2")));
    points.addAll(AuditPoints.of(catalogue("CAT-H3")));
    AuditChecklist filled =
        AuditChecklists.of(
            input,
            Evaluator.evaluate(input),
            List.of(
                record("H2-8b", AuditAnswer.PARTLY, "2026-04-10").build(),
                record("H3-5", AuditAnswer.YES, "2026-04-10").build(),
                record("H2-F1", AuditAnswer.NO, "2026-04-10").build()),
            points);

    assertThat(points).hasSize(18 + 11).noneMatch(point -> point.id().value().contains("F"));
    assertThat(filled.items()).extracting(AuditItem::point).isEqualTo(points);
    assertThat(item(filled, "H2-8b").answer()).isEqualTo(AuditAnswer.PARTLY);
    assertThat(item(filled, "H3-5").answer()).isEqualTo(AuditAnswer.YES);
    assertThat(item(filled, "H3-6a").answer()).isEqualTo(AuditAnswer.NOT_EXAMINED);
    assertThat(filled.items()).allSatisfy(item -> assertThat(item.evidence()).isNotEmpty());
    assertThat(filled.refusals())
        .singleElement()
        .satisfies(line -> assertThat(line.text().en()).contains("H2-F1"));
    assertThat(filled.conclusion())
        .extracting(count -> count.yes() + count.partly() + count.no() + count.notExamined())
        .satisfies(
            counts -> assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(29));
  }

  @Test
  @Tag("REQ-460")
  void makesNoPointOfARowThatNamesNoActivity() {
    CatalogueRow row =
        CatalogueRow.builder()
            .id(RowId.of("OURS-1"))
            .text(LocalizedText.of("問いか。", "A question?"))
            .source(SourceRef.guidance("6.1"))
            .wording(Wording.OWN)
            .putAttribute("activity", "PLAY")
            .build();
    Catalogue ours =
        Catalogue.builder()
            .id(CatalogueId.of("OURS"))
            .title(LocalizedText.of("自社の問い", "our questions"))
            .source(SourceRef.guidance("6.1"))
            .putAttributeKey("activity", LocalizedText.of("活動", "activity"))
            .addRow(row)
            .build();

    assertThatThrownBy(() -> AuditPoints.of(ours))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("PLAY");
  }

  private static Catalogue catalogue(String id) {
    return Catalogues.shipped().get(CatalogueId.of(id));
  }

  @Test
  @Tag("REQ-358")
  void collectsEvidenceForEveryPointAndAnswersNone() {
    assertThat(checklist().items())
        .allSatisfy(
            item -> {
              assertThat(item.evidence()).isNotEmpty();
              assertThat(item.answer()).isEqualTo(AuditAnswer.NOT_EXAMINED);
            });
    assertThat(item(checklist(), "H1-M1").evidence().get(0).finding().text().en())
        .contains("1 of 1 due");
    assertThat(item(checklist(), "H1-E1").evidence())
        .extracting(evidence -> evidence.finding().rule())
        .containsExactly(OversightRule.JUDGED, OversightRule.NOT_COUNTING);
  }

  @Test
  @Tag("REQ-358")
  void takesTheAuditorsLatestAnswerWithAllThatBelongsToIt() {
    AuditRecord first = record("H1-D1", AuditAnswer.NO, "2026-04-10").build();
    AuditRecord later =
        record("H1-D1", AuditAnswer.PARTLY, "2026-04-20")
            .recommendation(LocalizedText.same("Keep the minutes."))
            .managementResponse(LocalizedText.same("We will."))
            .build();
    AuditItem item = item(checklist(later, first), "H1-D1");

    assertThat(item.answer()).isEqualTo(AuditAnswer.PARTLY);
    assertThat(item.record()).contains(later);
    assertThat(item.followUpOpen()).isTrue();
  }

  @Test
  @Tag("REQ-358")
  void letsTheGraverOfTwoAnswersOfOneDayStand() {
    AuditRecord yes = record("H1-D1", AuditAnswer.YES, "2026-04-10").build();
    AuditRecord no = record("H1-D1", AuditAnswer.NO, "2026-04-10").build();

    assertThat(item(checklist(yes, no), "H1-D1").answer()).isEqualTo(AuditAnswer.NO);
    assertThat(item(checklist(no, yes), "H1-D1").answer()).isEqualTo(AuditAnswer.NO);
  }

  @Test
  @Tag("REQ-357")
  void refusesAnAnswerOfSomeoneWhoIsNoAuditorAndShowsIt() {
    AuditRecord byCiso =
        AuditRecord.builder()
            .point(AuditPointId.of("H1-E1"))
            .period(MiniCompany.YEAR)
            .answer(AuditAnswer.YES)
            .finding(LocalizedText.same("All well."))
            .auditor(MiniCompany.CISO)
            .examinedOn(LocalDate.parse("2026-04-10"))
            .build();
    AuditItem item = item(checklist(byCiso), "H1-E1");

    assertThat(item.answer()).isEqualTo(AuditAnswer.NOT_EXAMINED);
    assertThat(item.refusals())
        .extracting(Explanation::rule)
        .containsExactly(OversightRule.NO_AUDITOR);
    assertThat(item.refusals().get(0).text().en())
        .contains("was no audit & supervisory board member on 10 April 2026, or one of those");
    assertThat(item.refusals().get(0).text().ja()).contains("2026年4月10日に監査役ではなかったか");
  }

  @Test
  @Tag("REQ-031")
  @Tag("REQ-032")
  void letsTheOverseersOfTheStatedSystemAnswer() {
    EvaluationInput plain = company().input();
    Programme japan = plain.programme().programme();
    Appointment outside =
        Appointment.builder()
            .person(MiniCompany.AUDITOR)
            .role(Role.BOARD_MEMBER)
            .unit(japan.governanceUnit().root())
            .from(LocalDate.parse("2025-04-01"))
            .build();
    Programme board =
        Programme.builder()
            .governanceUnit(japan.governanceUnit())
            .addAllUnits(japan.units())
            .addAllPeople(japan.people())
            .addAllAppointments(
                japan.appointments().stream()
                    .filter(held -> !held.person().equals(MiniCompany.AUDITOR))
                    .toList())
            .addAppointments(outside)
            .addAllPolicies(japan.policies())
            .addAllObjectives(japan.objectives())
            .addAllTargets(japan.targets())
            .oversightSystem(OversightSystem.boardOfDirectors())
            .build();
    EvaluationInput input =
        EvaluationInput.builder()
            .programme(ResolvedProgramme.of(board, plain.programme().day()))
            .values(plain.values())
            .period(plain.period())
            .build();
    AuditRecord byTheBoard = record("H1-E1", AuditAnswer.YES, "2026-04-10").build();

    AuditItem item =
        item(AuditChecklists.of(input, Evaluator.evaluate(input), List.of(byTheBoard)), "H1-E1");

    assertThat(item.answer()).isEqualTo(AuditAnswer.YES);
    assertThat(item.refusals()).isEmpty();
  }

  @Test
  void takesNoAnswerFromAnotherPeriodOrFromLaterThanTheDay() {
    AuditRecord lastYear =
        AuditRecord.builder()
            .point(AuditPointId.of("H1-D1"))
            .period(Period.parse("2024-04-01/2025-03-31"))
            .answer(AuditAnswer.YES)
            .finding(LocalizedText.same("All well."))
            .auditor(MiniCompany.AUDITOR)
            .examinedOn(LocalDate.parse("2025-04-10"))
            .build();
    AuditRecord tomorrow = record("H1-D1", AuditAnswer.YES, "2026-05-01").build();

    assertThat(item(checklist(lastYear, tomorrow), "H1-D1").answer())
        .isEqualTo(AuditAnswer.NOT_EXAMINED);
  }

  @Test
  void showsARecordOnAPointThatDoesNotExist() {
    assertThat(checklist(record("H1-X9", AuditAnswer.YES, "2026-04-10").build()).refusals())
        .extracting(Explanation::rule)
        .containsExactly(OversightRule.NO_SUCH_POINT);
  }

  @Test
  void readsBackAnAuditFile() {
    AuditFile file =
        AuditFile.of(
            List.of(
                record("H1-D1", AuditAnswer.NO, "2026-04-10")
                    .followUp(LocalizedText.same("Done."))
                    .build()));

    assertThat(
            IsgJson.standard()
                .read("audit.json", IsgJson.standard().write(file), AuditFile.class)
                .value())
        .isEqualTo(file);
  }
}
