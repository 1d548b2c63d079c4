package dev.isg.core.asset;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the information assets of a programme. */
public enum AssetRule implements Rule {
  /** The use of an asset is restricted, and nobody says by what. */
  RESTRICTION_WITHOUT_REFERENCE(
      guidance(
              "ISG-F-001",
              Strength.FACT,
              "はじめに / preface",
              MessageTemplate.of(
                  "資産「{asset}」の利用は「{ground}」により制限されていますが、その根拠が示されていません",
                  "the use of asset '{asset}' is restricted by {ground}, but it does not say which"),
              MessageTemplate.of(
                  "reference に法令、契約または所有者を書きます",
                  "name the law, the contract or the owner in reference"))
          .withSeverity(Severity.WARNING)),
  /** A property is assessed twice for one asset. */
  NEED_STATED_TWICE(
      library(
          "ISG-F-002",
          "an asset has one need of each property",
          MessageTemplate.of(
              "資産「{asset}」の「{property}」の必要度が 2 回書かれています",
              "the need of {property} is stated twice for asset '{asset}'"),
          MessageTemplate.of("どちらかを残します", "keep one of them"))),
  /** All assets on record are IT. */
  ONLY_IT_ASSETS(
      guidance(
              "ISG-F-003",
              Strength.FACT,
              "1.3.1",
              MessageTemplate.of(
                  "記録された情報資産 {count} 件がすべて IT です。紙、ノウハウ、人の知識も対象です",
                  "all information assets on record ({count}) are IT; paper, know-how and people's"
                      + " knowledge count too"),
              MessageTemplate.of(
                  "IT 以外に価値ある情報がないかを確かめ、あれば加えます",
                  "look for valued information outside IT, and add it if there is any"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  AssetRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
