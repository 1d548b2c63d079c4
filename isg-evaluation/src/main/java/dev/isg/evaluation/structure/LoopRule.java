package dev.isg.evaluation.structure;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold for the cycle of Direct, Monitor and Evaluate to be closed; CHK-13.
 *
 * @source METI 2009, 1.4.2 and 4.3
 */
public enum LoopRule implements Rule {
  /** Nothing measured tells of the thing. */
  NOT_MONITORED(
      guidance(
          "ISG-C-141",
          Strength.MUST,
          "1.4.2, 4.3",
          MessageTemplate.of(
              "{kind}「{subject}」について何も測られていません", "nothing measured tells of {kind} '{subject}'"),
          MessageTemplate.of(
              "これを支える目標に指標を定めるか、指標の controls に加えます",
              "set an indicator for a target that serves it, or name it in an indicator's controls"))),
  /** The evaluation says nothing of the thing. */
  NOT_EVALUATED(
      guidance(
          "ISG-C-142",
          Strength.MUST,
          "1.4.2, 4.3",
          MessageTemplate.of(
              "{kind}「{subject}」は評価に含まれていません", "{kind} '{subject}' is not in the evaluation"),
          MessageTemplate.of("今の文書で評価し直します", "evaluate again with the documents as they are")));

  private final RuleDefinition definition;

  LoopRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
