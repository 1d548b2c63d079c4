package dev.isg.evaluation.executive;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import java.util.Optional;

/**
 * Something management looks at from a viewpoint. Six of them answer what the CISO evaluated,
 * question by question. Declared in the order they are shown.
 *
 * @source METI 2009, 5.1, 5.2 and 1.4.2(3)
 */
public enum InputSource implements Labelled {
  /** What changed around the company, and what management chose. */
  ENVIRONMENT_CHANGES(
      ExecutiveViewpoint.ENVIRONMENT,
      "",
      "経営環境の変化",
      "changes of the environment",
      "環境変化の記録と経営陣の選択",
      "records of changes and management's choices"),
  /** New risks that analyses of causes point to. */
  NEW_RISKS(
      ExecutiveViewpoint.ENVIRONMENT, "", "新たなリスク", "new risks", "未達の原因の分析", "analyses of causes"),
  /** What was put in for the accepted level, and whether it lacked. */
  RESOURCES(
      ExecutiveViewpoint.ADEQUACY,
      "J2-4",
      "体制と経営資源",
      "organisation and resources",
      "方針の資源計画・許容水準と未達の原因の分析",
      "resource plan and accepted level of the policy, analyses of causes"),
  /** How active the organisation that promotes security is. */
  PROMOTION_ACTIVITY(
      ExecutiveViewpoint.ADEQUACY,
      "",
      "推進体制の活動",
      "activity of the promotion organisation",
      "CISO のモニタリング項目の指標",
      "indicators of what the CISO monitors"),
  /** Effect and efficiency of what was invested, side by side. */
  INVESTMENT(
      ExecutiveViewpoint.ADEQUACY,
      "",
      "投資の効果と効率",
      "effect and efficiency of investment",
      "管理策の見直しと CISO のモニタリング項目の指標",
      "reviews of controls, indicators of what the CISO monitors"),
  /** Incidents, which tell of the effect of what was invested. */
  INCIDENTS(
      ExecutiveViewpoint.ADEQUACY,
      "J2-5",
      "インシデント",
      "incidents",
      "インシデントの記録",
      "record of incidents"),
  /** Violations of the law, which do too. */
  LEGAL_VIOLATIONS(
      ExecutiveViewpoint.ADEQUACY,
      "J2-6",
      "法令違反",
      "violations of the law",
      "CISO のモニタリング項目の指標",
      "indicators of what the CISO monitors"),
  /** The elements of the policy, each by its objectives. */
  ELEMENTS(
      ExecutiveViewpoint.IMPLEMENTATION,
      "",
      "方針の要素ごとの実装",
      "implementation by element of the policy",
      "目的の達成の評価",
      "evaluation of the objectives"),
  /** Whether targets were achieved. */
  TARGETS(
      ExecutiveViewpoint.IMPLEMENTATION,
      "J2-1",
      "目標の達成",
      "achievement of targets",
      "目標の達成の評価",
      "evaluation of the targets"),
  /** Whether objectives were achieved. */
  OBJECTIVES(
      ExecutiveViewpoint.IMPLEMENTATION,
      "J2-2",
      "目的の達成",
      "achievement of objectives",
      "目的の達成の評価",
      "evaluation of the objectives"),
  /** Whether the PDCA was carried out. */
  PDCA(
      ExecutiveViewpoint.IMPLEMENTATION,
      "J2-3",
      "PDCA の実施",
      "state of the PDCA",
      "測定の記録と原因の分析",
      "measurements and analyses of causes");

  private final ExecutiveViewpoint viewpoint;
  private final String row;
  private final LocalizedText label;
  private final LocalizedText from;

  InputSource(
      ExecutiveViewpoint viewpoint,
      String row,
      String ja,
      String en,
      String fromJa,
      String fromEn) {
    this.viewpoint = viewpoint;
    this.row = row;
    this.label = LocalizedText.of(ja, en);
    this.from = LocalizedText.of(fromJa, fromEn);
  }

  /** The viewpoint it is looked at from. */
  public ExecutiveViewpoint viewpoint() {
    return viewpoint;
  }

  /**
   * The row in the catalogue CAT-J2 of the question the CISO answers by it; empty if it answers
   * none.
   */
  public Optional<RowId> row() {
    return row.isEmpty() ? Optional.empty() : Optional.of(RowId.of(row));
  }

  /** Which records it is taken from. */
  public LocalizedText from() {
    return from;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
