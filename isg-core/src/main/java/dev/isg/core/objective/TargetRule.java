package dev.isg.core.objective;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold of a target so that the CISO can judge it.
 *
 * @source METI 2009, 5.2(1)
 */
public enum TargetRule implements Rule {
  /** Nobody says whether it is judged as a KPI or as a KGI. */
  KIND_MISSING(
      guidance(
          "ISG-R-931",
          Strength.MUST,
          "5.2(1)",
          MessageTemplate.of(
              "目標「{target}」が KPI か KGI かが決まっていません",
              "target '{target}' does not say whether it is a KPI or a KGI"),
          MessageTemplate.of(
              "過程の良し悪しを見るなら KPI、到達したかどうかを見るなら KGI を kind に書きます",
              "write into kind: KPI if it tells how well the process runs, KGI if it tells whether the"
                  + " goal is reached")));

  private final RuleDefinition definition;

  TargetRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
