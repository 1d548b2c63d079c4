package dev.isg.evaluation.validity;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold of versions so that on each day there is no doubt which one is in force. */
public enum ValidityRule implements Rule {
  /** Two versions are in force on one day. */
  OVERLAP(
      library(
          "ISG-E-896",
          "one version on one day",
          MessageTemplate.of(
              "版「{one}」と「{other}」がどちらも{first}から{last}まで有効です",
              "the versions '{one}' and '{other}' are both in force from {first} to {last}"),
          MessageTemplate.of("「{one}」の最終日を{mend}より前にします", "let '{one}' end before {mend}"))),
  /** Two versions have one name. */
  SAME_NAME(
      library(
          "ISG-E-897",
          "a version is known by its name",
          MessageTemplate.of("版「{one}」が 2 つあります", "two versions are called '{one}'"),
          MessageTemplate.of("一方の名前を変えます", "rename one of them"))),
  /** No version is in force for some days between two. */
  PAUSE(
      library(
              "ISG-E-898",
              "a break between versions is seldom meant",
              MessageTemplate.of(
                  "版「{one}」と「{other}」の間、{first}から{last}までどの版も有効ではありません",
                  "between the versions '{one}' and '{other}', from {first} to {last}, none is in"
                      + " force"),
              MessageTemplate.of(
                  "意図したものでなければ、どちらかの版の期間を延ばします", "if it is not meant, lengthen one of them"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  ValidityRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
