package dev.isg.evaluation.assignment;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * Which audit is for which layer, and whether all is covered.
 *
 * @source METI 2009, 6.1, 6.2 and figure 6-1
 */
public enum AssignmentRule implements Rule {
  /** A layer is audited by the wrong kind of audit. */
  WRONG_AUDIT(
      guidance(
              "ISG-E-773",
              Strength.FACT,
              "6.2, Fig. 6-1",
              MessageTemplate.of(
                  "計画「{plan}」は{kind}に「{subject}」（{layer}）を割り当てています",
                  "plan '{plan}' gives '{subject}' ({layer}) to the {kind}"),
              MessageTemplate.of("{right}に割り当てます", "give it to the {right}"))
          .withSeverity(Severity.WARNING)),
  /** No plan of the right kind covers a layer. */
  LAYER_NOT_COVERED(
      guidance(
              "ISG-E-774",
              Strength.FACT,
              "6.2, Fig. 6-1",
              MessageTemplate.of(
                  "{period}に、{layer}を対象とする{right}の計画がありません",
                  "for {period} no plan of {right} covers {layer}"),
              MessageTemplate.of("計画を plans に加えます", "add one to plans"))
          .withSeverity(Severity.WARNING)),
  /** An activity of management is audited by nobody. */
  ACTIVITY_NOT_COVERED(
      guidance(
              "ISG-E-775",
              Strength.MAY,
              "6.1, 表6-1 / table 6-1",
              MessageTemplate.of(
                  "{period}の{right}の計画に、{activity}の活動が含まれていません",
                  "the plans of {right} for {period} leave out the activity '{activity}'"),
              MessageTemplate.of("三つの活動のすべてを対象とします", "cover all three activities"))
          .withSeverity(Severity.WARNING)),
  /** A plan names nothing that is audited. */
  NOTHING_AUDITED(
      library(
              "ISG-E-776",
              "a plan says what is audited",
              MessageTemplate.of(
                  "計画「{plan}」に監査の対象がありません", "plan '{plan}' names nothing that is audited"),
              MessageTemplate.of("subjects に対象を書きます", "name it in subjects"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  AssignmentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
