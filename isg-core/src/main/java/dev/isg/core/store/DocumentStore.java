package dev.isg.core.store;

import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps documents in all their versions. An extension point: implement it over any storage and run
 * the kit in {@code isg-tck} on it.
 *
 * <p>The contract, by the numbers the kit's tests carry:
 *
 * <ol>
 *   <li>DOCUMENT-1: a version that was saved is found, equal to what {@code save} answered; content
 *       comes back character for character, the time of recording in whole microseconds.
 *   <li>DOCUMENT-2: the first save expects {@link Revision#NONE} and makes revision 1; each further
 *       save expects the current revision and makes the next.
 *   <li>DOCUMENT-3: a save that expects any other revision is refused with {@link
 *       StaleRevisionException}, and what is kept stays as it was.
 *   <li>DOCUMENT-4: {@link #history} gives every version, oldest revision first, for ever
 *       unchanged.
 *   <li>DOCUMENT-5: {@link #find(DocumentKey, AsOf)} gives, of the versions recorded at or before
 *       {@code knownAt} whose first day is on or before {@code trueOn}, the one with the latest
 *       first day, and of several with that day the one with the highest revision.
 *   <li>DOCUMENT-6: a save recorded before the current version was is refused with {@link
 *       InvalidModelException}: knowledge only grows.
 *   <li>DOCUMENT-7: documents with different keys do not affect each other; keys differ in case
 *       too.
 *   <li>DOCUMENT-8: the store may be used by several threads at once; of several saves that expect
 *       the same revision exactly one succeeds.
 *   <li>DOCUMENT-9: {@link #keys} gives the key of every document of the kind once, in the order of
 *       {@link DocumentKey}.
 * </ol>
 */
public interface DocumentStore {
  /**
   * Saves a new version if the document is still at the expected revision.
   *
   * @param key the document
   * @param expected the revision the version was made from; {@link Revision#NONE} for a new
   *     document
   * @param content the document as JSON
   * @param validFrom the first day it holds, inclusive
   * @param recordedAt when it is recorded; not before the current version was
   * @return the version as kept
   * @throws StaleRevisionException if the document is at another revision
   * @throws InvalidModelException if it is recorded before the current version was, or a time lies
   *     outside the years 1 to 9999
   */
  StoredDocument save(
      DocumentKey key, Revision expected, String content, LocalDate validFrom, Instant recordedAt);

  /** The version with the highest revision; empty if the document was never saved. */
  Optional<StoredDocument> find(DocumentKey key);

  /**
   * The version that held on the day of the view, as it was known at its instant; empty if none was
   * known to hold. A view may lie at any time, {@link Instant#MAX} included.
   */
  Optional<StoredDocument> find(DocumentKey key, AsOf view);

  /** Every version, oldest revision first; empty if the document was never saved. */
  List<StoredDocument> history(DocumentKey key);

  /** The keys of all documents of a kind, in order. */
  List<DocumentKey> keys(String kind);

  /** A store that keeps documents in memory for as long as it lives. */
  static DocumentStore inMemory() {
    return new InMemoryDocumentStore();
  }
}
