package dev.isg.evaluation.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.AuditWork;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.auditpoint.AuditPoints;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.AuditRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceQueryTest {
  private static List<AuditPoint> all() {
    List<AuditPoint> points = new ArrayList<>(GovernanceAuditPoints.all());
    points.addAll(AuditPoints.of(Catalogues.shipped().get(CatalogueId.of("CAT-H2"))));
    points.addAll(AuditPoints.of(Catalogues.shipped().get(CatalogueId.of("CAT-H3"))));
    return points;
  }

  private static AuditItem item(MiniCompany company, String point) {
    EvaluationInput input = company.input();
    return AuditChecklists.of(input, Evaluator.evaluate(input), AuditFile.of(List.of()), all())
        .items()
        .stream()
        .filter(item -> item.point().id().value().equals(point))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("REQ-358")
  @Tag("CAT-H1")
  void asksTheRecordsByAQueryOfItsOwnForEachPointOfTheTable() {
    assertThat(GovernanceAuditPoints.all())
        .extracting(point -> EvidenceQuery.on(point.id()))
        .containsExactly(
            EvidenceQuery.POLICY_PROCEDURE,
            EvidenceQuery.STRATEGY,
            EvidenceQuery.RISKS,
            EvidenceQuery.DEPLOYMENT,
            EvidenceQuery.MEASUREMENTS,
            EvidenceQuery.JUDGEMENTS,
            EvidenceQuery.CONSEQUENCES);
  }

  @Test
  @Tag("REQ-355")
  @Tag("REQ-460")
  @Tag("CAT-H")
  void tellsForEachOfThirtySixPointsWhatWasLookedAtAlsoIfNothingWasFound() {
    EvaluationInput input = AuditWork.company().input();
    AuditChecklist checklist =
        AuditChecklists.of(input, Evaluator.evaluate(input), AuditFile.of(List.of()), all());

    assertThat(checklist.items()).hasSize(7 + 18 + 11);
    assertThat(checklist.items())
        .allSatisfy(
            item -> {
              assertThat(item.query()).isEqualTo(EvidenceQuery.on(item.point().id()));
              assertThat(item.query().label().en()).isNotBlank();
              assertThat(item.query().looked().ja()).isNotBlank();
              assertThat(item.evidence()).isNotEmpty();
              assertThat(item.answer()).isEqualTo(AuditAnswer.NOT_EXAMINED);
            });
    assertThat(checklist.unexamined()).isEqualTo(checklist.items());
  }

  @ParameterizedTest
  @Tag("REQ-356")
  @CsvSource({"H2-8a", "H2-8b", "H2-8c", "H2-8d", "H2-7b", "H3-8b", "H2-6b", "OURS-1"})
  void saysWhereTheRecordsHaveNoPlaceForAPoint(String point) {
    assertThat(EvidenceQuery.on(AuditPointId.of(point))).isEqualTo(EvidenceQuery.NONE);
  }

  @Test
  @Tag("REQ-355")
  void saysSoInBothLanguages() {
    Explanation none = item(AuditWork.company(), "H2-8a").evidence().get(0).finding();
    Explanation nothing = item(AuditWork.company(), "H2-3c").evidence().get(0).finding();

    assertThat(none.rule()).isEqualTo(AuditRule.NO_PLACE);
    assertThat(none.next().en()).isEqualTo("Look elsewhere: minutes, rules, interviews.");
    assertThat(nothing.rule()).isEqualTo(AuditRule.FOUND_NOTHING);
    assertThat(nothing.text().en())
        .isEqualTo(
            "Looked at: changes around the company recorded in the period. Nothing was found.");
    assertThat(nothing.text().ja()).isEqualTo("期間中に記録された環境の変化を調べましたが、該当する記録はありませんでした。");
  }

  @ParameterizedTest
  @Tag("REQ-358")
  @CsvSource({
    "2025-03-31, 2026-04-30, false",
    "2025-04-01, 2026-04-30, true",
    "2026-03-31, 2026-03-31, true",
    "2026-03-31, 2026-03-30, false"
  })
  void findsChangesOfThePeriodThatWereKnownByTheDay(String on, String asOf, boolean found) {
    MiniCompany company =
        AuditWork.company().asOf(asOf).risk("R1", 1, 1).netSales("E1", on, "2000", "R1");

    assertThat(item(company, "H2-3c").evidence())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.references()).isEqualTo(found ? List.of("E1") : List.of());
              assertThat(evidence.finding().rule())
                  .isEqualTo(found ? AuditRule.FOUND : AuditRule.FOUND_NOTHING);
            });
  }

  @ParameterizedTest
  @Tag("REQ-359")
  @CsvSource({"2025-03-31, 0", "2025-04-01, 1"})
  void findsWhoWatchesFromInsideOnTheDay(String asOf, int found) {
    Evidence evidence = item(AuditWork.company().asOf(asOf), "H2-5c").evidence().get(0);

    assertThat(evidence.references()).hasSize(found);
    if (found == 1) {
      assertThat(evidence.finding().text().en())
          .isEqualTo("Looked at: people appointed internal auditors on the day. Found: 1.");
    }
  }

  @Test
  @Tag("REQ-361")
  void showsWhatInternalAuditFoundOnAPointByTheDay() {
    AuditFile file =
        AuditFile.builder()
            .addInternalFindings(
                AuditWork.found("F1", "2026-04-30").addPoints(AuditPointId.of("H1-M1")).build())
            .addInternalFindings(
                AuditWork.found("F2", "2026-05-01").addPoints(AuditPointId.of("H1-M1")).build())
            .build();
    EvaluationInput input = AuditWork.company().input();
    AuditChecklist checklist =
        AuditChecklists.of(input, Evaluator.evaluate(input), file, GovernanceAuditPoints.all());

    assertThat(checklist.items().get(4).internalFindings())
        .extracting(Object::toString)
        .containsExactly("F1");
    assertThat(checklist.items().get(5).internalFindings()).isEmpty();
  }

  @Test
  @Tag("ALG-19")
  void takesTheOpinionOfAnAuditorAndFormsNone() {
    AuditFile given =
        AuditFile.builder()
            .addOpinions(opinion("second", MiniCompany.AUDITOR, "2026-04-20"))
            .addOpinions(opinion("third", MiniCompany.AUDITOR, "2026-04-20"))
            .addOpinions(opinion("first", MiniCompany.AUDITOR, "2026-04-10"))
            .addOpinions(opinion("later", MiniCompany.AUDITOR, "2026-05-01"))
            .addOpinions(opinion("ciso", MiniCompany.CISO, "2026-04-25"))
            .build();

    assertThat(checklist(given).opinion())
        .map(opinion -> opinion.opinion().en())
        .isEqualTo(Optional.of("third"));
    assertThat(checklist(given).refusals())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.rule()).isEqualTo(AuditRule.OPINION_NOT_COUNTING);
              assertThat(line.text().en())
                  .startsWith("Hanako Sato, who gave an opinion on 25 April 2026, was no audit");
              assertThat(line.text().ja()).startsWith("2026年4月25日に意見を述べた佐藤花子は");
            });
    assertThat(checklist(AuditFile.of(List.of())).opinion()).isEmpty();
    assertThat(checklist(AuditFile.of(List.of())).conclusion()).hasSize(3);
  }

  private static AuditChecklist checklist(AuditFile file) {
    EvaluationInput input = AuditWork.company().input();
    return AuditChecklists.of(input, Evaluator.evaluate(input), file, GovernanceAuditPoints.all());
  }

  private static AuditOpinion opinion(String words, PersonId auditor, String on) {
    return new AuditOpinion(
        MiniCompany.YEAR, LocalizedText.same(words), auditor, LocalDate.parse(on));
  }
}
