/**
 * Report, kept: what was published stays as it was, word for word.
 *
 * <p>A {@link dev.isg.disclosure.publication.DisclosureStore} is an extension point. A published
 * disclosure is never changed and never withdrawn; who has to correct it publishes a new edition
 * that names the one before by its content hash. So readers, auditors and the company can still see
 * years later what was told, when, and what replaced it. Drafts and the edition for insiders do not
 * get in.
 *
 * <pre>{@code
 * DisclosureStore store = DisclosureStore.inMemory();
 * ReportId report = ReportId.of("security-report-2025");
 * StoredDisclosure first = store.publish(report, Optional.empty(), disclosure, clock.instant());
 * store.publish(report, Optional.of(first.hash()), secondEdition, clock.instant());
 * store.history(report, boardMeeting); // what had been told by then, the last of it standing
 * }</pre>
 *
 * @source METI 2009, chapter 7
 */
@NullMarked
package dev.isg.disclosure.publication;

import org.jspecify.annotations.NullMarked;
