package dev.isg.evaluation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way in which a line of an evaluation comes about. Written in documents as its id.
 *
 * @source METI 2009, chapter 5; running it as software is a design of this library
 */
public sealed interface EvaluationRule extends Rule
    permits MeasureRule,
        TargetRule,
        DecisionRule,
        ObjectiveRule,
        PolicyRule,
        PreconditionRule,
        CycleRule,
        FollowUpRule,
        OutsourcingRule,
        ExecutiveRule,
        ExecutiveInputRule,
        OversightRule,
        RecurrenceRule,
        AuditRule,
        SignalRule,
        ViewpointRule,
        ConditionRule,
        FactRule,
        VerificationRule {

  /** The stable id, as written in documents. */
  @JsonValue
  @Override
  default String id() {
    return definition().id();
  }

  /** Every rule, by its id. */
  static List<EvaluationRule> all() {
    return every().sorted(Comparator.comparing(EvaluationRule::id)).toList();
  }

  private static Stream<EvaluationRule> every() {
    return Stream.<EvaluationRule[]>of(
            MeasureRule.values(),
            TargetRule.values(),
            DecisionRule.values(),
            ObjectiveRule.values(),
            PolicyRule.values(),
            PreconditionRule.values(),
            CycleRule.values(),
            FollowUpRule.values(),
            OutsourcingRule.values(),
            ExecutiveRule.values(),
            ExecutiveInputRule.values(),
            OversightRule.values(),
            RecurrenceRule.values(),
            AuditRule.values(),
            SignalRule.values(),
            ViewpointRule.values(),
            ConditionRule.values(),
            FactRule.values(),
            VerificationRule.values())
        .flatMap(Stream::of);
  }

  /**
   * The rule with the id.
   *
   * @throws InvalidModelException if no rule has it
   */
  @JsonCreator
  static EvaluationRule of(String id) {
    return every()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "EvaluationRule", "「" + id + "」という規則はありません", "there is no rule '" + id + "'"));
  }
}
