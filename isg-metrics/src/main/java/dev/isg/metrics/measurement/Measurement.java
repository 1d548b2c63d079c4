package dev.isg.metrics.measurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Raw information obtained by measuring: the value of one indicator in one unit on one day.
 *
 * @source METI 2009, 4.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableMeasurement.class)
@JsonDeserialize(as = ImmutableMeasurement.class)
public abstract class Measurement {
  /** How many characters a text may have. */
  static final int MOST_CHARACTERS = 2000;

  private static final Instant FIRST_TIME = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END_OF_TIME = Instant.parse("3000-01-01T00:00:00Z");

  Measurement() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the history. */
  public abstract MeasurementId id();

  /** What was measured. */
  public abstract IndicatorId indicator();

  /** Where it was measured. */
  public abstract UnitId unit();

  /**
   * The day the value is of; it decides the interval the value belongs to. In the years 1900 to
   * 2999.
   */
  public abstract LocalDate day();

  /** The value. */
  public abstract MeasuredValue value();

  /** Who or what measured, as written in the source; 1 to 2000 characters, not blank. */
  public abstract String measuredBy();

  /** When it was recorded, that is, from when on it was known. In the years 1900 to 2999. */
  public abstract Instant recordedAt();

  /** A remark of the measurer, up to 2000 characters, not blank; empty if there is none. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    List<LocalizedText> faults = new ArrayList<>();
    if (!inCommonYears(day())) {
      faults.add(
          LocalizedText.of("day は西暦 1900～2999 年にします", "day must be in the years 1900 to 2999"));
    }
    if (!inCommonYears(recordedAt())) {
      faults.add(
          LocalizedText.of(
              "recordedAt は西暦 1900～2999 年にします", "recordedAt must be in the years 1900 to 2999"));
    }
    if (measuredBy().isBlank() || measuredBy().length() > MOST_CHARACTERS) {
      faults.add(
          LocalizedText.of(
              "measuredBy は 1～" + MOST_CHARACTERS + " 文字にします",
              "measuredBy must have 1 to " + MOST_CHARACTERS + " characters"));
    }
    if (note().filter(text -> text.isBlank() || text.length() > MOST_CHARACTERS).isPresent()) {
      faults.add(
          LocalizedText.of(
              "note は空白だけでない " + MOST_CHARACTERS + " 文字以内にするか、省きます",
              "note must have up to "
                  + MOST_CHARACTERS
                  + " characters, not only blanks, or be left out"));
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Measurement", faults);
    }
  }

  /** Whether a day is no slip of the pen, such as the year 20025. */
  static boolean inCommonYears(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2999;
  }

  /** Whether a time, in UTC, lies in the same years. */
  static boolean inCommonYears(Instant time) {
    return !time.isBefore(FIRST_TIME) && time.isBefore(END_OF_TIME);
  }

  /** Builds a measurement. */
  public static class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
