package dev.isg.evaluation.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.outsourcing.OutsourceeInformation;
import dev.isg.core.outsourcing.OutsourceeItem;
import dev.isg.core.outsourcing.OutsourceeKnowledge;
import dev.isg.core.outsourcing.OutsourceeStanding;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.MeasureRule;
import dev.isg.evaluation.rule.OutsourcingRule;
import dev.isg.evaluation.rule.TargetRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-309")
@Tag("REQ-310")
@Tag("CAT-G")
final class OutsourcedTargetTest {
  private static final UnitId PRINTER = UnitId.of("printer");

  private static Outsourcee printer(int items, String until) {
    Outsourcee.Builder printer =
        Outsourcee.builder()
            .unit(PRINTER)
            .entrusted(LocalizedText.of("明細書の印刷", "printing of statements"))
            .from(LocalDate.parse("2024-04-01"))
            .until(LocalDate.parse(until));
    Stream.of(OutsourceeItem.values())
        .limit(items)
        .map(
            item ->
                new OutsourceeInformation(
                    item,
                    MiniCompany.YEAR,
                    LocalizedText.of("年次報告書", "the yearly report"),
                    LocalDate.parse("2026-04-10"),
                    LocalizedText.of("問題なし。", "nothing to object to.")))
        .forEach(printer::addInformation);
    return printer.build();
  }

  /** Sales and the printer count their shares; both are whole. */
  private static MiniCompany company(String printed) {
    return new MiniCompany()
        .outside("printer")
        .outsourced("T1", "100", "printer")
        .measured("T1", "sales", "2026-03-31", 50, 50)
        .measured("T1", "printer", "2026-03-31", Integer.parseInt(printed), 50);
  }

  private static List<Object> rules(Explanation explanation) {
    return explanation.children().stream().<Object>map(Explanation::rule).toList();
  }

  private static TargetAssessment with(MiniCompany company, Consumer<Target.Builder> change) {
    Target whole = company.targets().get(0);
    Target.Builder changed = Target.builder();
    changed
        .id(whole.id())
        .statement(whole.statement())
        .addAllObjectives(whole.objectives())
        .dueDate(whole.dueDate());
    change.accept(changed);
    return Evaluator.evaluate(
            company.input(company.measurements(), company.decisions(), List.of(changed.build())))
        .target(TargetId.of("T1"))
        .orElseThrow();
  }

  @Test
  void isMetByWhatWasMeasuredOnlyWhenAllFourItemsAreKnown() {
    for (int items = 0; items < 4; items++) {
      TargetAssessment lacking = company("50").recorded(printer(items, "2027-03-31")).target("T1");
      assertThat(lacking.suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
      assertThat(lacking.explanation().rule()).isEqualTo(OutsourcingRule.SUGGESTS_JUDGEMENT);
      assertThat(rules(lacking.explanation())).contains(OutsourcingRule.INCOMPLETE);
      assertThat(lacking.outsourcees().get(0).missing()).hasSize(4 - items);
    }
    TargetAssessment known = company("50").recorded(printer(4, "2027-03-31")).target("T1");
    assertThat(known.suggestion()).isEqualTo(AchievementSuggestion.MET);
    assertThat(known.explanation().rule()).isEqualTo(TargetRule.SUGGESTS_MET);
    assertThat(rules(known.explanation())).contains(OutsourcingRule.COMPLETE);
  }

  @Test
  void opensAQuestionForTheCiso() {
    assertThat(company("50").recorded(printer(3, "2027-03-31")).evaluate().pending())
        .anySatisfy(
            question -> {
              assertThat(question.kind()).isEqualTo(DecisionKind.TARGET_ACHIEVEMENT);
              assertThat(question.suggestion()).isEqualTo("JUDGEMENT_NEEDED");
              assertThat(question.text().en()).contains("the printer", "needs a judgement");
              assertThat(question.text().ja()).contains("印刷会社", "判断が必要");
            });
  }

  @Test
  void cannotBeDeclaredMetWithoutAConditionWhileItemsAreMissing() {
    Decision met = Decisions.ciso("T1", "MET").build();
    TargetAssessment declared =
        company("50").recorded(printer(3, "2027-03-31")).decided(met).target("T1");
    assertThat(declared.judgement().standing()).isEqualTo(Standing.REFUSED);
    assertThat(declared.judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(OutsourcingRule.DECLARED_MET);

    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();
    assertThat(
            company("50")
                .recorded(printer(3, "2027-03-31"))
                .decided(conditional)
                .target("T1")
                .result())
        .contains(Achievement.CONDITIONALLY_MET);
    assertThat(company("50").recorded(printer(4, "2027-03-31")).decided(met).target("T1").result())
        .contains(Achievement.MET);
  }

  @Test
  void staysAQuestionAndIsNotUnmetWhenThatConditionLapses() {
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();
    TargetAssessment lapsed =
        company("50")
            .recorded(printer(3, "2027-03-31"))
            .decided(conditional)
            .asOf("2027-04-01")
            .target("T1");

    assertThat(lapsed.judgement().standing()).isEqualTo(Standing.LAPSED);
    assertThat(lapsed.suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  void makesAMissNoBetterAndWhatIsUnknownNoBetter() {
    assertThat(company("49").recorded(printer(0, "2027-03-31")).target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.UNMET);
    Decision met = Decisions.ciso("T1", "MET").build();
    assertThat(
            company("49")
                .recorded(printer(0, "2027-03-31"))
                .decided(met)
                .target("T1")
                .judgement()
                .refusals())
        .extracting(Explanation::rule)
        .containsExactly(DecisionRule.MISS_DECLARED_MET, OutsourcingRule.DECLARED_MET);
    assertThat(
            new MiniCompany()
                .outside("printer")
                .outsourced("T1", "100", "printer")
                .recorded(printer(4, "2027-03-31"))
                .target("T1")
                .suggestion())
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
  }

  @Test
  void takesAnOutsourceeWithoutARecordForUnknown() {
    TargetAssessment found = company("50").target("T1");

    assertThat(found.suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(found.outsourcees())
        .extracting(OutsourceeStanding::knowledge)
        .containsExactly(OutsourceeKnowledge.NOT_RECORDED);
    assertThat(rules(found.explanation())).contains(OutsourcingRule.NOT_RECORDED);
  }

  @Test
  void takesWhatIsNotDueYetForUnknown() {
    MiniCompany company = company("50").recorded(printer(4, "2027-03-31")).asOf("2026-03-30");

    assertThat(rules(company.target("T1").explanation())).contains(OutsourcingRule.NOT_DUE);
    assertThat(company.target("T1").suggestion()).isNotEqualTo(AchievementSuggestion.MET);
  }

  @Test
  void leavesOutAnOutsourceeThatDoesNotWorkForTheCompanyInThePeriod() {
    assertThat(company("50").recorded(printer(0, "2025-03-31")).target("T1").outsourcees())
        .isEmpty();
    assertThat(company("50").recorded(printer(0, "2025-03-31")).target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.MET);
    assertThat(company("50").recorded(printer(0, "2025-04-01")).target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  void reachesTheOutsourceesThatTheTargetNamesThoughNothingIsMeasuredThere() {
    MiniCompany company =
        new MiniCompany()
            .outside("printer")
            .target("T1", "100")
            .measured("T1", MiniCompany.percent("100"));

    assertThat(company.target("T1").suggestion()).isEqualTo(AchievementSuggestion.MET);
    assertThat(
            with(
                    company,
                    target ->
                        target
                            .kind(TargetKind.KPI)
                            .addOutsourcees(PRINTER)
                            .addAllMeasures(company.targets().get(0).measures()))
                .suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  @Tag("REQ-503")
  void sendsADecisionBackWhenMoreIsKnownOfAnOutsourcee() {
    MiniCompany before = company("50").recorded(printer(3, "2027-03-31"));
    Decision seen =
        Decisions.ciso("T1", "CONDITIONALLY_MET")
            .condition(Decisions.condition())
            .inputs(before.target("T1").inputs())
            .build();

    assertThat(before.decided(seen).target("T1").judgement().standing())
        .isEqualTo(Standing.DECIDED);
    assertThat(
            company("50")
                .recorded(printer(4, "2027-03-31"))
                .decided(seen)
                .target("T1")
                .judgement()
                .standing())
        .isEqualTo(Standing.OUTDATED);
  }

  @Test
  @Tag("REQ-306")
  void saysWhetherItIsJudgedAsAKpiOrAsAKgi() {
    MiniCompany company =
        new MiniCompany().target("T1", "100").measured("T1", MiniCompany.percent("100"));
    List<TargetMeasure> measures = company.targets().get(0).measures();
    TargetAssessment kpi =
        with(company, target -> target.kind(TargetKind.KPI).addAllMeasures(measures));
    TargetAssessment kgi =
        with(company, target -> target.kind(TargetKind.KGI).addAllMeasures(measures));
    TargetAssessment none = with(company, target -> target.draft(true).addAllMeasures(measures));

    assertThat(kpi.kind()).contains(TargetKind.KPI);
    assertThat(kpi.explanation().children().get(0).rule()).isEqualTo(TargetRule.AS_KPI);
    assertThat(kpi.explanation().children().get(0).text().en()).contains("KPI", "process");
    assertThat(kgi.kind()).contains(TargetKind.KGI);
    assertThat(kgi.explanation().children().get(0).rule()).isEqualTo(TargetRule.AS_KGI);
    assertThat(kgi.explanation().children().get(0).text().ja()).contains("KGI", "到達");
    assertThat(none.kind()).isEmpty();
    assertThat(none.explanation().children().get(0).rule()).isEqualTo(TargetRule.KIND_MISSING);
    assertThat(kpi.inputs()).isEqualTo(kgi.inputs());
  }

  @Test
  @Tag("REQ-201")
  void flagsAValueSetAfterTheMeasurement() {
    assertThat(setOn("2026-04-01").explanation().children())
        .extracting(Explanation::rule)
        .containsExactly(MeasureRule.SET_AFTER_MEASURING);
    assertThat(setOn("2026-04-01").explanation().children().get(0).text().en())
        .contains("set on 1 April 2026", "measured on 31 March 2026");
    assertThat(setOn("2026-03-31").explanation().children()).isEmpty();
    assertThat(setOn("2026-04-01").suggestion()).isEqualTo(AchievementSuggestion.MET);
  }

  private static MeasureAssessment setOn(String day) {
    MiniCompany company =
        new MiniCompany().target("T1", "100").measured("T1", MiniCompany.percent("100"));
    TargetMeasure measure = company.targets().get(0).measures().get(0);
    return with(
            company,
            target ->
                target
                    .kind(TargetKind.KPI)
                    .addMeasures(
                        TargetMeasure.builder()
                            .indicator(measure.indicator())
                            .criterion(measure.criterion())
                            .setOn(LocalDate.parse(day))
                            .build()))
        .measures()
        .get(0);
  }

  @Test
  void explainsInWordsThatCanBeReadAloud() throws IOException {
    Outsourcee told =
        Outsourcee.builder()
            .unit(PRINTER)
            .entrusted(LocalizedText.of("明細書の印刷", "printing of statements"))
            .from(LocalDate.parse("2024-04-01"))
            .addAllInformation(printer(3, "2027-03-31").information())
            .addInformation(
                new OutsourceeInformation(
                    OutsourceeItem.INCIDENTS,
                    Period.parse("2025-10-01/2026-03-31"),
                    LocalizedText.of("電話での聞き取り", "a call"),
                    LocalDate.parse("2026-04-02"),
                    LocalizedText.of("なし。", "none.")))
            .build();
    Explanation lacking = company("50").recorded(told).target("T1").explanation();
    Explanation unknown = company("50").target("T1").explanation();

    Golden.assertMatches(
        "outsourced.ja.txt", lacking.render(Language.JA) + "\n" + unknown.render(Language.JA));
    Golden.assertMatches(
        "outsourced.en.txt", lacking.render(Language.EN) + "\n" + unknown.render(Language.EN));
  }
}
