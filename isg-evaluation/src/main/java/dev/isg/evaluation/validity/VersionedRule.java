package dev.isg.evaluation.validity;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the company with everything it ever asked for, so that an old evaluation can be
 * understood by the rule of its day.
 *
 * @param id the id
 * @param title what it is called
 * @param versions its versions, by their days; no two are in force on one day
 */
public record VersionedRule(RuleId id, LocalizedText title, List<RuleVersion> versions) {
  /** Sorts the versions. Refuses two that are in force on one day, or share a name. */
  public VersionedRule {
    versions = ValidityCheck.ordered("VersionedRule " + id, versions, VersionedRule::days);
  }

  /** The version in force on a day; empty if none is. */
  public Optional<RuleVersion> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.validity().contains(day)).findFirst();
  }

  /** What is doubtful: days between two versions on which none is in force. */
  public ValidationReport remarks() {
    return ValidityCheck.check(versions.stream().map(VersionedRule::days).toList());
  }

  private static ValidityCheck.Version days(RuleVersion version) {
    return new ValidityCheck.Version(version.version(), version.validity());
  }
}
