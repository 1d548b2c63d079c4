package dev.isg.disclosure.incident;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What can be wrong with the publication of an incident.
 *
 * @source METI 2009, 3.4.2(3)
 */
public enum PublicationRule implements Rule {
  /** Somebody else than management decided. */
  NOT_BY_MANAGEMENT(
      of(
          "ISG-D-321",
          Severity.ERROR,
          Strength.MUST,
          "インシデント「{incident}」の対外説明は{role}が決めていますが、経営陣の判断事項です",
          "the explanation of incident '{incident}' was decided by a {role}; it is "
              + "for management to decide",
          "経営陣が内容と相手を決めます",
          "let management decide on content and audience")),
  /** A material fact is to be disclosed without delay. */
  MATERIAL_FACT_STAGED(
      of(
          "ISG-D-322",
          Severity.ERROR,
          Strength.MUST,
          "インシデント「{incident}」は重要事実と判断されており、{first} からの段階公表にはできません",
          "incident '{incident}' was judged a material fact and cannot be "
              + "published in stages from {first}",
          "遅滞なく開示します",
          "disclose it without delay")),
  /** Nobody judged whether it is a material fact. */
  MATERIAL_NOT_JUDGED(
      of(
          "ISG-D-323",
          Severity.WARNING,
          Strength.MUST,
          "インシデント「{incident}」が重要事実に当たるか、誰も判断していません",
          "nobody has judged whether incident '{incident}' is a material fact",
          "判断してから、自主的な公表の計画を使います",
          "judge that before relying on a plan of voluntary publication")),
  /** Law wants it published earlier. */
  LAW_IS_EARLIER(
      of(
          "ISG-D-324",
          Severity.ERROR,
          Strength.MUST,
          "第一報の予定（{first}）より前に、{regime} の期限（{due}）が来ます",
          "before the first report ({first}) comes the limit of {regime} ({due})",
          "法令の期限より前に第一報を出します",
          "bring the first report forward")),
  /** The first report waits until the analysis is over. */
  WAITS_FOR_ANALYSIS(
      of(
          "ISG-D-325",
          Severity.WARNING,
          Strength.MUST,
          "第一報（{first}）が分析の完了（{analysis}）を待っています。公表の遅れは姿勢を疑われます",
          "the first report ({first}) waits for the analysis ({analysis}); silence "
              + "casts doubt on the company's attitude",
          "確かな事実から段階的に公表します",
          "publish in stages, starting with what is certain")),
  /** There is no first report. */
  FIRST_OVERDUE(
      of(
          "ISG-D-326",
          Severity.WARNING,
          Strength.MUST,
          "第一報の予定（{first}）を過ぎ、何も公表されていません。公表の遅れは姿勢を疑われます",
          "the first report was due on {first} and nothing is out; silence casts "
              + "doubt on the company's attitude",
          "確かな事実と不明点を直ちに公表します",
          "publish at once what is certain and what is not known")),
  /** The first report came late. */
  FIRST_LATE(
      of(
          "ISG-D-327",
          Severity.WARNING,
          Strength.MUST,
          "第一報は予定（{first}）の後、{at} に出ました",
          "the first report came on {at}, after it was due ({first})",
          "遅れた理由を説明します",
          "explain the delay")),
  /** It spoke before the facts were there. */
  BEFORE_THE_FACTS(
      of(
          "ISG-D-328",
          Severity.WARNING,
          Strength.MUST,
          "第一報に最低限の事実が欠けています：{facts}。事実が不明確なままの公表は隠蔽を疑われます",
          "the first report lacks facts it must have: {facts}; to speak before "
              + "they are there looks like concealment",
          "事実を確かめ、すぐに続報を出します",
          "establish them and follow up at once")),
  /** It did not say what is unknown. */
  UNKNOWNS_NOT_STATED(
      of(
          "ISG-D-329",
          Severity.WARNING,
          Strength.SHOULD,
          "{stage}が、分かっていないことを述べていません",
          "a {stage} does not say what is not known yet",
          "分かっていないことも述べます",
          "say what is not known, too")),
  /** The next report is missing. */
  UPDATE_OVERDUE(
      of(
          "ISG-D-330",
          Severity.WARNING,
          Strength.MUST,
          "前の報告（{last}）の後、続報の予定（{due}）を過ぎています",
          "after the report of {last} the next was due on {due}",
          "進展がなくても、その旨を報告します",
          "report, even if only that there is nothing new")),
  /** A report came later than promised. */
  UPDATE_LATE(
      of(
          "ISG-D-331",
          Severity.INFO,
          Strength.MUST,
          "{at} の報告は、予定（{due}）より後でした",
          "the report of {at} came after it was due ({due})",
          "間隔を守れないなら計画を改めます",
          "keep to the interval, or change the plan")),
  /** There is no final report. */
  FINAL_OVERDUE(
      of(
          "ISG-D-332",
          Severity.WARNING,
          Strength.MUST,
          "最終報告の予定（{final}）を過ぎています",
          "the final report was due on {final}",
          "最終報告を出すか、遅れを説明して計画を改めます",
          "publish it, or explain the delay and change the plan")),
  /** The final report leaves something open. */
  FINAL_INCOMPLETE(
      of(
          "ISG-D-333",
          Severity.WARNING,
          Strength.SHOULD,
          "最終報告までに伝えていない事項があります：{facts}",
          "up to the final report nothing was said of: {facts}",
          "補う報告を出します",
          "supply it in another report")),
  /** Reports came in a wrong order. */
  OUT_OF_ORDER(
      of(
          "ISG-D-334",
          Severity.ERROR,
          Strength.MUST,
          "{stage}の順序が違います。第一報、定期報告、最終報告の順です",
          "a {stage} is out of order; first report, updates and final report "
              + "follow each other",
          "記録の段階と日時を正します",
          "correct the stage or the time on record"));

  private final RuleDefinition definition;

  PublicationRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition of(
      String id,
      Severity severity,
      Strength strength,
      String ja,
      String en,
      String mendJa,
      String mendEn) {
    return guidance(
            id,
            strength,
            "3.4.2(3)",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
