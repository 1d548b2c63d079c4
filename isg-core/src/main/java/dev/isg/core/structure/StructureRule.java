package dev.isg.core.structure;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of the verification of the structure.
 *
 * @source METI 2009, 4.3; intervals are a design of this library
 */
public enum StructureRule implements Rule {
  /** The latest verification is too old. */
  OVERDUE(
      guidance(
          "ISG-C-101",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "全体構造の検証の期限を過ぎています（前回 {on}、{months} か月ごと、期限 {due}）",
              "the structure was last verified on {on}; with {months} months in between it was due"
                  + " by {due}"),
          MessageTemplate.of(
              "経営陣か CISO が検証し、記録します", "let management or the CISO verify it, and record that"))),
  /** There is no verification although a policy has been in force for longer than the interval. */
  NEVER_VERIFIED(
      guidance(
          "ISG-C-102",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "方針の施行から {months} か月を過ぎても、全体構造が検証されていません",
              "a policy has been in force for more than {months} months, and the structure was"
                  + " never verified"),
          MessageTemplate.of(
              "経営陣か CISO が検証し、記録します", "let management or the CISO verify it, and record that"))),
  /** There is no verification, and it is not due yet. */
  NOT_VERIFIED_YET(
      guidance(
              "ISG-C-103",
              Strength.MUST,
              "4.3",
              MessageTemplate.of("全体構造はまだ一度も検証されていません", "the structure has not been verified yet"),
              MessageTemplate.of(
                  "{months} か月以内に経営陣か CISO が検証します",
                  "let management or the CISO verify it within {months} months"))
          .withSeverity(Severity.WARNING)),
  /** Someone verified who is neither management nor CISO. */
  NOT_ENTITLED(
      guidance(
          "ISG-C-104",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "{on} の検証は「{role}」によるもので、数えません",
              "the verification of {on} is by a {role} and does not count"),
          MessageTemplate.of("経営陣か CISO が検証します", "let management or the CISO verify"))),
  /** The verifier did not hold the role on the day. */
  ROLE_NOT_HELD(
      library(
          "ISG-C-105",
          "people act in roles they hold",
          MessageTemplate.of(
              "「{person}」は {on} に「{role}」ではなく、検証は数えません",
              "'{person}' was not {role} on {on}, so the verification does not count"),
          MessageTemplate.of("任命を加えるか、役割か日付を直します", "add the appointment, or correct role or day"))),
  /** The structure is another than the one that was verified. */
  CHANGED_SINCE(
      library(
              "ISG-C-106",
              "a verification is of what was found then",
              MessageTemplate.of(
                  "検証した {on} から結果が変わっています",
                  "the results have changed since they were verified on {on}"),
              MessageTemplate.of(
                  "変更を確かめ、必要なら改めて検証します（期限 {due}）",
                  "look at the changes, and verify again if need be; due by {due}"))
          .withSeverity(Severity.INFO)),
  /** The interval is longer than proposed. */
  INTERVAL_LONG(
      library(
              "ISG-C-107",
              "at least once a year is proposed",
              MessageTemplate.of(
                  "検証の間隔 {months} か月は、提案する 12 か月より長くなっています",
                  "an interval of {months} months is longer than the 12 proposed"),
              MessageTemplate.of(
                  "intervalMonths を 12 以下にするか、理由を説明できるようにします",
                  "set intervalMonths to 12 or less, or be ready to say why"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  StructureRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
