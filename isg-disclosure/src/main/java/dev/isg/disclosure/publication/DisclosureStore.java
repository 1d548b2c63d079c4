package dev.isg.disclosure.publication;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was published, for ever as it was. An extension point: implement it over any storage
 * and run the kit in {@code isg-tck} on it.
 *
 * <p>The contract, by the numbers the kit's tests carry:
 *
 * <ol>
 *   <li>DISCLOSURE-1: a disclosure that was published is found by its content hash, equal to what
 *       {@code publish} answered, with the time of recording in whole microseconds. What no longer
 *       has its hash is never answered.
 *   <li>DISCLOSURE-2: publishing again what is kept already, as the same edition of the same
 *       report, changes nothing and answers what is kept, with its first time, even if it was
 *       corrected since.
 *   <li>DISCLOSURE-3: a draft, an edition with the annex for insiders, and content that is kept
 *       already as another edition or of another report are refused with {@link
 *       InvalidModelException}, and nothing of it is kept.
 *   <li>DISCLOSURE-4: a first edition names none before it; a correction names the hash of the
 *       edition that stands, which is the last of its report. Whatever names another is refused
 *       with {@link StaleDisclosureException}, and what is kept stays as it was.
 *   <li>DISCLOSURE-5: a correction has a greater number of edition than the one it corrects, and is
 *       recorded at the same time or later; otherwise it is refused with {@link
 *       InvalidModelException}.
 *   <li>DISCLOSURE-6: {@link #history} gives every edition of exactly the report that was recorded
 *       at or before the instant, in the order of publication. The last one is what stood then.
 *   <li>DISCLOSURE-7: what was answered before does not change by later publications.
 *   <li>DISCLOSURE-8: the store may be used by several threads at once; of several corrections of
 *       one edition that differ exactly one succeeds, and several publications of one disclosure
 *       keep one and all answer it.
 *   <li>DISCLOSURE-9: {@link #reports} gives the id of every report once, character by character in
 *       order. Ids differ in case too.
 * </ol>
 *
 * <p>{@link StoredDisclosure#following} knows the rules 3 to 5, so that an implementation needs to
 * care only for keeping.
 */
public interface DisclosureStore {
  /**
   * Keeps a disclosure for ever, unless it is kept already.
   *
   * @param report the report it is an edition of
   * @param corrects the content hash of the edition it corrects, which is the one that stands;
   *     empty for the first edition of the report
   * @param disclosure what was published: with approver and day, without annex
   * @param recordedAt when it is recorded, in the years 1 to 9999; not before the edition it
   *     corrects
   * @return the disclosure as kept
   * @throws StaleDisclosureException if another edition stands than the one named
   * @throws InvalidModelException if it may not be published, or not so
   */
  StoredDisclosure publish(
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt);

  /** The disclosure with the content hash; empty if none is kept. */
  Optional<StoredDisclosure> find(ContentHash hash);

  /**
   * The editions of a report that were known at an instant, in the order of publication.
   *
   * @param report the report
   * @param knownAt the instant; {@link Instant#MAX} for whatever is kept
   */
  List<StoredDisclosure> history(ReportId report, Instant knownAt);

  /** The ids of all reports, in order. */
  List<ReportId> reports();

  /** A store that keeps disclosures in memory for as long as it lives. */
  static DisclosureStore inMemory() {
    return new InMemoryDisclosureStore();
  }
}
