package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was found wrong in a text, each with its place. */
final class Faults {
  private final String file;
  private final List<Issue> issues = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  ValidationReport report() {
    return ValidationReport.of(issues);
  }

  void tell(Rule rule, int line, int column, Map<String, LocalizedText> inputs) {
    issues.add(Issue.at(rule, new Location(file, line, column), "", inputs));
  }

  void tell(Rule rule, Token at, Map<String, LocalizedText> inputs) {
    tell(rule, at.line(), at.column(), inputs);
  }

  void unexpected(Token found, Expected expected) {
    tell(
        ConditionTextRule.UNEXPECTED,
        found,
        Map.of(
            "expected", expected.what(),
            "found", found.shown(),
            "example", LocalizedText.same(expected.example())));
  }

  void refused(Token at, InvalidModelException refusal) {
    LocalizedText said = refusal.text();
    LocalizedText detail = LocalizedText.of(withoutType(said.ja()), withoutType(said.en()));
    tell(ConditionTextRule.REFUSED, at, Map.of("detail", detail));
  }

  /** Refusals begin with the name of a type, which means nothing to who writes conditions. */
  private static String withoutType(String refusal) {
    return refusal.replaceFirst("^[A-Za-z]+: ", "");
  }

  /** A fault of the condition that was read, at the token that says what is wrong. */
  void found(Issue issue, Token at) {
    tell(issue.rule(), at, issue.inputs());
  }
}
