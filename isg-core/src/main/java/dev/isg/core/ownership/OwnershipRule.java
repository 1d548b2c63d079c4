package dev.isg.core.ownership;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/** What must hold of who lays down what. */
public enum OwnershipRule implements Rule {
  /** The role does not own the thing. */
  NOT_THE_OWNER(
      guidance(
          "ISG-R-601",
          Strength.FACT,
          "3.1",
          MessageTemplate.of(
              "{item}「{id}」が「{role}」によって定められています",
              "{item} '{id}' was laid down in the role '{role}'"),
          MessageTemplate.of(
              "方針は経営陣、目的と目標は CISO、管理目的と管理策は管理者が定めます",
              "management owns the policy, the CISO objectives and targets, managers control"
                  + " objectives and controls"))),
  /** The person did not hold the role on the day. */
  ROLE_NOT_HELD(
      library(
          "ISG-R-602",
          "people act in roles they hold",
          MessageTemplate.of(
              "「{person}」は {on} に「{role}」ではありませんでした", "'{person}' was not {role} on {on}"),
          MessageTemplate.of("任命を加えるか、役割か日付を直します", "add the appointment, or correct role or day"))),
  /** The thing does not exist. */
  NOTHING_LAID_DOWN(
      library(
          "ISG-R-603",
          "what has an author must exist",
          MessageTemplate.of("{item}「{id}」は定義されていません", "there is no {item} '{id}'"),
          MessageTemplate.of("id を直すか、記録を削ります", "correct the id, or delete the record")));

  private final RuleDefinition definition;

  OwnershipRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
