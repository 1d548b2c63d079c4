package dev.isg.core.store;

import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One version of a document as it is kept. Both its times lie in the years 1 to 9999, which every
 * database can hold.
 *
 * @param key the document
 * @param revision the number of the version, from 1
 * @param validFrom the first day the version holds, inclusive; it holds until a version with a
 *     later first day begins
 * @param recordedAt when it was recorded, from when on it was known; in whole microseconds, what is
 *     finer is cut off
 * @param content the document as JSON, character for character as saved
 */
public record StoredDocument(
    DocumentKey key, Revision revision, LocalDate validFrom, Instant recordedAt, String content) {
  /**
   * The order in which versions take precedence for a day: one with a later first day over one with
   * an earlier, and of two with the same first day the later correction.
   */
  public static final Comparator<StoredDocument> PRECEDENCE =
      Comparator.comparing(StoredDocument::validFrom).thenComparing(StoredDocument::revision);

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** Refuses a version without a number and times outside the years 1 to 9999. */
  public StoredDocument {
    if (revision.equals(Revision.NONE)) {
      throw InvalidModelException.of(
          "StoredDocument", "版の番号は 1 からです", "the revision of a version starts at 1");
    }
    if (validFrom.getYear() < 1
        || validFrom.getYear() > 9999
        || recordedAt.isBefore(FIRST)
        || !recordedAt.isBefore(END)) {
      throw InvalidModelException.of(
          "StoredDocument",
          "validFrom と recordedAt は西暦 1～9999 年にします",
          "validFrom and recordedAt must be in the years 1 to 9999");
    }
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether the version was known and had begun to hold in the view. */
  public boolean appliesTo(AsOf view) {
    return !validFrom.isAfter(view.trueOn()) && !recordedAt.isAfter(view.knownAt());
  }
}
