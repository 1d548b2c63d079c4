package dev.isg.evaluation.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.ViewpointRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ViewpointTest {
  private static final String DAY = "2026-04-20";

  @Test
  @Tag("REQ-029")
  void asksTheFiveQuestionsOfTheCiso() {
    List<CisoCheckItem> items = items(company());

    assertThat(items)
        .extracting(CisoCheckItem::question)
        .containsExactly(
            CisoQuestion.PDCA,
            CisoQuestion.RESOURCES,
            CisoQuestion.INCIDENTS,
            CisoQuestion.LAW,
            CisoQuestion.ACHIEVEMENT);
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(item.finding()).isEqualTo(CisoFinding.NOT_ANSWERED);
              assertThat(item.answer()).isEmpty();
              assertThat(item.refusals()).isEmpty();
              assertThat(item.question().question().en()).endsWith("?");
              assertThat(item.question().question().ja()).endsWith("か。");
            });
  }

  @Test
  @Tag("REQ-027")
  void putsProgressOfThePdcaNextToWhatWasAchieved() {
    List<CisoCheckItem> items = items(company());

    assertThat(items)
        .extracting(item -> item.evidence().get(0).text().en())
        .containsExactly(
            "2 of 3 measurements due were taken, and the causes of 1 of 1 targets missed were"
                + " analysed.",
            "Of 1 targets missed, 1 were put down to a lack of resources.",
            "No record here bears on this question.",
            "No record here bears on this question.",
            "1 of 3 targets and 0 of 1 objectives stand as met.");
    assertThat(items.get(0).evidence().get(0).text().ja())
        .isEqualTo("測るはずの 3 件のうち 2 件を測り、未達の目標 1 件のうち 1 件で原因を分析しています。");
    assertThat(items.get(4).evidence().get(0).text().ja())
        .isEqualTo("目標は 3 件中 1 件、目的は 1 件中 0 件が達成とされています。");
  }

  @Test
  void blamesResourcesOnlyWhereTheAnalysisDoes() {
    MiniCompany other =
        new MiniCompany()
            .target("T1", "95")
            .measured("T1", MiniCompany.percent("90"))
            .cause("T1", CauseFactor.CONTROL, NextStep.KEEP);

    assertThat(items(other).get(1).evidence().get(0).text().en())
        .isEqualTo("Of 1 targets missed, 0 were put down to a lack of resources.");
  }

  @Test
  @Tag("REQ-029")
  void takesTheLatestAnswerOfTheCisoAndTheWorseOfOneDay() {
    CisoAnswer first = answer(CisoFinding.YES, "2026-04-10");
    CisoAnswer later = answer(CisoFinding.PARTLY, DAY);
    CisoAnswer sameDay = answer(CisoFinding.NO, DAY);
    CisoAnswer afterwards = answer(CisoFinding.YES, "2026-05-01");

    assertThat(items(company(), later, first).get(3).finding()).isEqualTo(CisoFinding.PARTLY);
    assertThat(items(company(), sameDay, later).get(3).answer()).contains(sameDay);
    assertThat(items(company(), first, afterwards).get(3).answer()).contains(first);
    assertThat(items(company(), answer(CisoFinding.NO, "2026-04-30")).get(3).finding())
        .as("the day of the evaluation itself")
        .isEqualTo(CisoFinding.NO);
    assertThat(items(company(), first).get(2).finding())
        .as("another question")
        .isEqualTo(CisoFinding.NOT_ANSWERED);
  }

  @Test
  @Tag("REQ-029")
  void refusesAnAnswerOfAnyoneElse() {
    CisoAnswer byManager =
        new CisoAnswer(
            CisoQuestion.LAW,
            MiniCompany.YEAR,
            CisoFinding.YES,
            LocalizedText.of("法務に確かめた。", "Legal was asked."),
            MiniCompany.MANAGER,
            LocalDate.parse(DAY));
    CisoAnswer byNobody =
        new CisoAnswer(
            CisoQuestion.LAW,
            MiniCompany.YEAR,
            CisoFinding.YES,
            byManager.reason(),
            PersonId.of("nobody"),
            byManager.answeredOn());

    CisoCheckItem item = items(company(), byManager).get(3);
    assertThat(item.finding()).isEqualTo(CisoFinding.NOT_ANSWERED);
    assertThat(item.refusals())
        .extracting(Explanation::rule)
        .containsExactly(ViewpointRule.NOT_THE_CISO);
    assertThat(item.refusals().get(0).text().en())
        .isEqualTo("Jiro Suzuki was not CISO on 20 April 2026; this answer does not count.");
    assertThat(items(company(), byNobody).get(3).refusals().get(0).text().ja())
        .startsWith("nobodyは2026年4月20日に CISO ではなかった");
  }

  @Test
  void refusesAnAnswerThatIsNoneAndReadsTheOthersBack() {
    assertThatThrownBy(() -> answer(CisoFinding.NOT_ANSWERED, DAY))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("must be an answer");
    CisoAnswer answer = answer(CisoFinding.PARTLY, DAY);
    assertThat(
            IsgJson.standard()
                .read("a.json", IsgJson.standard().write(answer), CisoAnswer.class)
                .value())
        .isEqualTo(answer);
  }

  @Test
  @Tag("REQ-025")
  void saysInPlainWordsWhatEachIndicatorMeans() {
    EvaluationInput input =
        company().target("T4", "95", "3").measured("T4", MiniCompany.percent("93")).input();

    List<PlainMessage> messages = PlainMessages.of(input, Evaluator.evaluate(input));

    String serves =
        " The target \"Every PC is configured as the security standard requires\" serves what the"
            + " policy protects: the trust of customers.";
    assertThat(messages)
        .extracting(message -> message.target() + " " + message.text().en())
        .containsExactly(
            "T1 \"PCs configured as required\" stands at 96 % and reaches what is asked for: "
                + criterion()
                + "."
                + serves,
            "T2 \"PCs configured as required\" stands at 90 % and misses what is asked for: "
                + criterion()
                + "."
                + serves,
            "T3 \"PCs configured as required\" is not known yet, with 0 of 1 measurements taken;"
                + " that is neither good nor bad."
                + serves,
            "T4 \"PCs configured as required\" stands at 93 %, close to what is asked for: "
                + criterion()
                + "; the CISO has to judge."
                + serves);
    assertThat(messages.get(1).text().ja())
        .isEqualTo(
            "「設定が基準どおりの PC の割合」は 90 %で、求める水準（95 % 以上）に届いていません。"
                + "目標「すべての PC をセキュリティ設定の基準どおりにする」が支える価値: 顧客の信頼。");
    assertThat(messages.get(0).indicator().value()).isEqualTo("i-T1");
  }

  @Test
  void saysWhereNoPolicyIsServed() {
    EvaluationInput input =
        new MiniCompany()
            .withoutPolicyInForce()
            .target("T1", "95")
            .measured("T1", MiniCompany.percent("96"))
            .input();

    assertThat(PlainMessages.of(input, Evaluator.evaluate(input)).get(0).text().en())
        .endsWith("protects: nothing that it names.");
  }

  @Test
  @Tag("REQ-025")
  void leavesNoPlaceOfAMessageEmpty() {
    EvaluationInput input = company().input();
    assertThat(PlainMessages.of(input, Evaluator.evaluate(input)))
        .allSatisfy(
            message ->
                assertThat(message.text().ja() + message.text().en()).doesNotContain("{", "}"));
    assertThat(Arrays.stream(CisoQuestion.values())).hasSize(5);
  }

  private static String criterion() {
    return "at least 95 %";
  }

  /** One target met, one missed for want of resources, one not measured. */
  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "95")
        .target("T2", "95")
        .target("T3", "95")
        .measured("T1", MiniCompany.percent("96"))
        .measured("T2", MiniCompany.percent("90"))
        .cause("T2", CauseFactor.RESOURCES, NextStep.KEEP);
  }

  private static List<CisoCheckItem> items(MiniCompany company, CisoAnswer... answers) {
    EvaluationInput input = company.input();
    return CisoChecklists.of(input, Evaluator.evaluate(input), List.of(answers));
  }

  private static CisoAnswer answer(CisoFinding finding, String day) {
    return new CisoAnswer(
        CisoQuestion.LAW,
        MiniCompany.YEAR,
        finding,
        LocalizedText.of("法務に確かめた。", "Legal was asked."),
        MiniCompany.CISO,
        LocalDate.parse(day));
  }
}
