package dev.isg.evaluation.validity;

import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bands of an indicator with all they ever were.
 *
 * @param indicator the indicator
 * @param versions their versions, by their days; no two are in force on one day
 */
public record VersionedBands(IndicatorId indicator, List<BandVersion> versions) {
  /** Sorts the versions. Refuses two that are in force on one day, or share a name. */
  public VersionedBands {
    versions = ValidityCheck.ordered("VersionedBands " + indicator, versions, VersionedBands::days);
  }

  /** The version in force on a day; empty if none is. */
  public Optional<BandVersion> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.validity().contains(day)).findFirst();
  }

  /** What is doubtful: days between two versions on which none is in force. */
  public ValidationReport remarks() {
    return ValidityCheck.check(versions.stream().map(VersionedBands::days).toList());
  }

  private static ValidityCheck.Version days(BandVersion version) {
    return new ValidityCheck.Version(version.version(), version.validity());
  }
}
