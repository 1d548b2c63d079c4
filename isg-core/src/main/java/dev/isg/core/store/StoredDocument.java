package dev.isg.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One version of a document as it is kept.
 *
 * @param key the document
 * @param revision the number of the version
 * @param validFrom the first day the version holds, inclusive; it holds until a version with a
 *     later first day begins
 * @param recordedAt when it was recorded, in whole microseconds, from when on it was known
 * @param content the document as JSON, byte for byte as saved
 */
public record StoredDocument(
    DocumentKey key, Revision revision, LocalDate validFrom, Instant recordedAt, String content) {
  /**
   * The order in which versions take precedence for a day: one with a later first day over one with
   * an earlier, and of two with the same first day the later correction.
   */
  public static final Comparator<StoredDocument> PRECEDENCE =
      Comparator.comparing(StoredDocument::validFrom).thenComparing(StoredDocument::revision);

  /** Whether the version was known and had begun to hold in the view. */
  public boolean appliesTo(AsOf view) {
    return !validFrom.isAfter(view.trueOn()) && !recordedAt.isAfter(view.knownAt());
  }
}
