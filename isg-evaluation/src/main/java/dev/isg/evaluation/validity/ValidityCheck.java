package dev.isg.evaluation.validity;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.evaluation.explanation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds versions that contradict each other, whatever they are versions of. */
final class ValidityCheck {
  private ValidityCheck() {}

  /** What has a name and days on which it is in force. */
  record Version(String name, Validity validity) {}

  /** Every fault; versions in any order. */
  static ValidationReport check(List<Version> versions) {
    List<Issue> issues = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Version> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(Version::validity));
    Optional<Version> longest = Optional.empty();
    for (Version version : sorted) {
      if (!names.add(version.name())) {
        issues.add(
            Issue.of(
                ValidityRule.SAME_NAME,
                "/versions",
                Map.of("one", LocalizedText.same(version.name()))));
      }
      longest.ifPresent(before -> meeting(before, version).ifPresent(issues::add));
      if (longest.isEmpty() || end(version).isAfter(end(longest.get()))) {
        longest = Optional.of(version);
      }
    }
    return ValidationReport.of(issues);
  }

  /** The versions by their days. Refuses any that are in force on one day, or share a name. */
  static <T> List<T> ordered(String type, List<T> versions, Function<T, Version> of) {
    List<LocalizedText> faults =
        check(versions.stream().map(of).toList()).issues().stream()
            .filter(issue -> issue.severity() == Severity.ERROR)
            .map(Issue::message)
            .toList();
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll(type, faults);
    }
    return versions.stream()
        .sorted(Comparator.comparing(version -> of.apply(version).validity()))
        .toList();
  }

  private static Optional<Issue> meeting(Version one, Version other) {
    LocalDate start = other.validity().from();
    LocalDate end = end(one);
    if (!start.isAfter(end)) {
      LocalDate both = end.isBefore(end(other)) ? end : end(other);
      return Optional.of(
          issue(
              ValidityRule.OVERLAP,
              one,
              other,
              start,
              both.equals(LocalDate.MAX)
                  ? LocalizedText.of("期限なし", "an open end")
                  : Wording.day(both)));
    }
    return start.equals(end.plusDays(1))
        ? Optional.empty()
        : Optional.of(
            issue(
                ValidityRule.PAUSE, one, other, end.plusDays(1), Wording.day(start.minusDays(1))));
  }

  private static Issue issue(
      ValidityRule rule, Version one, Version other, LocalDate first, LocalizedText last) {
    return Issue.of(
        rule,
        "/versions",
        Map.of(
            "one", LocalizedText.same(one.name()),
            "other", LocalizedText.same(other.name()),
            "first", Wording.day(first),
            "last", last,
            "mend", Wording.day(other.validity().from())));
  }

  private static LocalDate end(Version version) {
    return version.validity().last().orElse(LocalDate.MAX);
  }
}
