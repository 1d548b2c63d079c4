package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks whether a decided version can come into force. */
final class EntryCheck {
  private EntryCheck() {}

  /**
   * Why the version cannot come into force; empty of errors if it can.
   *
   * @param decided the version
   * @param day the day on which it is to be put into force
   * @param later a later version in force; empty if there is none
   */
  static List<Issue> issues(
      RiskManagementPolicy decided, LocalDate day, Optional<RiskManagementPolicy> later) {
    List<Issue> issues = new ArrayList<>();
    if (decided.adoption().isEmpty()) {
      issues.add(
          issue(
              PolicyLifeRule.NOT_ITS_ADOPTION,
              Map.of(
                  "decision", LocalizedText.of("（なし）", "(none)"),
                  "id", name(decided),
                  "detail", LocalizedText.of("adoption がありません", "there is no adoption"))));
    }
    Optional<LocalDate> from = decided.effectiveFrom();
    if (from.isEmpty()) {
      issues.add(issue(PolicyLifeRule.EFFECTIVE_FROM_LACKING, Map.of("id", name(decided))));
    }
    from.filter(first -> first.isAfter(day))
        .ifPresent(
            first ->
                issues.add(
                    issue(
                        PolicyLifeRule.NOT_YET_EFFECTIVE,
                        Map.of(
                            "id", name(decided),
                            "from", LocalizedText.same(first.toString()),
                            "day", LocalizedText.same(day.toString())))));
    later.ifPresent(
        newer ->
            issues.add(
                issue(
                    PolicyLifeRule.OLDER_THAN_IN_FORCE,
                    Map.of("id", name(decided), "other", name(newer)))));
    issues.addAll(PolicyReadiness.check(decided, "").issues());
    return issues;
  }

  private static Issue issue(PolicyLifeRule rule, Map<String, LocalizedText> inputs) {
    return Issue.of(rule, "", inputs);
  }

  private static LocalizedText name(RiskManagementPolicy version) {
    return LocalizedText.same(version.versionName());
  }
}
