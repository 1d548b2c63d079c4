package dev.isg.core.stakeholder;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.json.DocumentFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * How stakeholders may judge the company and what they let it know, as one document outside the
 * programme.
 *
 * @source METI 2009, 1.4.2
 */
@DocumentFormat(name = "stakeholders", version = StakeholderFile.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStakeholderFile.class)
@JsonDeserialize(as = ImmutableStakeholderFile.class)
public abstract class StakeholderFile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  StakeholderFile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** A file with nothing in it. */
  public static StakeholderFile empty() {
    return builder().build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** How stakeholders may judge the company. */
  public abstract List<FeedbackArrangement> arrangements();

  /** What stakeholders let the company know. */
  public abstract List<StakeholderFeedback> feedback();

  /** The arrangements in place on a day, in the order of the file. */
  public final List<FeedbackArrangement> arrangementsOn(LocalDate day) {
    return arrangements().stream().filter(found -> found.coversDay(day)).toList();
  }

  /** What had come by the end of a day, oldest first, those of one day by id. */
  public final List<StakeholderFeedback> receivedBy(LocalDate day) {
    return feedback().stream()
        .filter(found -> !found.receivedOn().isAfter(day))
        .sorted(
            Comparator.comparing(StakeholderFeedback::receivedOn)
                .thenComparing(StakeholderFeedback::id))
        .toList();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "StakeholderFile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    long ids = feedback().stream().map(StakeholderFeedback::id).distinct().count();
    if (ids != feedback().size()) {
      throw InvalidModelException.of(
          "StakeholderFile", "feedback の id が重複しています", "an id of feedback is used twice");
    }
  }

  /** Builds a file. */
  public static class Builder extends ImmutableStakeholderFile.Builder {
    Builder() {}
  }
}
