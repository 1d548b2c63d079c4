package dev.isg.evaluation.oversight;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.auditpoint.AuditPointId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query of the records that collects evidence on a point before the auditor looks. Which query
 * serves which point is a design of this library.
 *
 * @source METI 2009, 6.1, table 6-1 and Appendix 3
 */
public enum EvidenceQuery implements Labelled {
  /** How the policy was decided. */
  POLICY_PROCEDURE(
      "方針の決定手順",
      "how the policy was decided",
      "方針を採択した決定と、検討事項の記録",
      "the decision that adopted the policy, and what was weighed",
      "H1-D1",
      "H2-2"),
  /** Whether the policy follows the strategy. */
  STRATEGY(
      "方針と経営戦略",
      "policy and strategy",
      "方針の経営戦略と、価値に仕える目的",
      "the strategy in the policy, and objectives that serve its values",
      "H1-D2"),
  /** What management holds of risks. */
  RISKS(
      "経営陣のリスク認識",
      "management on risks",
      "方針に挙げたリスク、その対応の方向と経営陣の姿勢",
      "the risks in the policy with the response and stance of management",
      "H1-D3",
      "H2-3a",
      "H2-3b"),
  /** The way down to controls. */
  DEPLOYMENT(
      "方針の展開",
      "deployment of the policy",
      "CISO の任命と、目的から管理策までのつながり",
      "the appointment of the CISO, and the way from objectives to controls",
      "H1-D4",
      "H2-4a"),
  /** What was measured of what was due. */
  MEASUREMENTS(
      "測定の実施",
      "what was measured",
      "指標ごとの、必要な測定と記録された測定",
      "measurements due and recorded, indicator by indicator",
      "H1-M1",
      "H2-5b",
      "H3-7a"),
  /** How far judgements were made and count. */
  JUDGEMENTS(
      "判断の根拠",
      "how judgements were made",
      "目標と目的についての判断と、効力のない決定",
      "judgements on targets and objectives, and decisions that do not count",
      "H1-E1"),
  /** What became of what was missed. */
  CONSEQUENCES(
      "評価の結果の扱い",
      "what evaluation led to",
      "未達の原因分析と、方針の見直しの決定",
      "analyses of causes, and the decision on the policy",
      "H1-E2"),
  /** What changed around the company. */
  ENVIRONMENT(
      "環境の変化",
      "changes around the company",
      "期間中に記録された環境の変化",
      "changes around the company recorded in the period",
      "H2-3c"),
  /** Which controls were reviewed. */
  CONTROL_REVIEWS(
      "管理策の見直し",
      "reviews of controls",
      "期間にかかる管理策の見直し",
      "reviews of controls that reach into the period",
      "H2-4b"),
  /** What is laid down in writing. */
  WRITTEN_RULES(
      "定められた規程",
      "written rules",
      "基準日までに定められた情報セキュリティ方針",
      "information security policies laid down by the day",
      "H2-5a",
      "H3-2"),
  /** Who watches from inside. */
  WATCHERS(
      "見張る部門",
      "those who watch",
      "基準日に内部監査人に任命されている人",
      "people appointed internal auditors on the day",
      "H2-5c",
      "H3-7b"),
  /** What management was told. */
  REPORTS(
      "経営陣への報告",
      "reports to management",
      "期間についての経営陣への報告で、受領されたもの",
      "reports to management on the period that were received",
      "H2-7a",
      "H3-8a"),
  /** Which information is classed. */
  ASSETS(
      "重要度の区分",
      "classes of importance",
      "機密区分か取扱いの制限が定められた情報資産",
      "information assets with a label or restrictions on use",
      "H3-4",
      "H3-5"),
  /** Who is in charge of disclosure. */
  DISCLOSERS(
      "開示を受け持つ人",
      "those who disclose",
      "基準日に渉外・広報に任命されている人",
      "people appointed to public relations on the day",
      "H3-6a"),
  /** The records have no place for what bears on the point. */
  NONE("調べられる記録なし", "no records to look at", "（なし）", "nothing");

  private final LocalizedText label;
  private final LocalizedText looked;
  private final List<String> points;

  EvidenceQuery(String ja, String en, String lookedJa, String lookedEn, String... points) {
    this.label = LocalizedText.of(ja, en);
    this.looked = LocalizedText.of(lookedJa, lookedEn);
    this.points = List.of(points);
  }

  /** The query that serves a point; {@link #NONE} for a point no query serves. */
  public static EvidenceQuery on(AuditPointId point) {
    return Stream.of(values())
        .filter(query -> query.points.contains(point.value()))
        .findFirst()
        .orElse(NONE);
  }

  /** What is looked at, as part of a sentence. */
  public LocalizedText looked() {
    return looked;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
