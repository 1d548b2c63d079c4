/**
 * How what is laid down is kept: documents in versions, saved by compare-and-set, with two times.
 *
 * <p>A {@link dev.isg.core.store.DocumentStore} is an extension point. Documents are whole JSON
 * texts under a {@linkplain dev.isg.core.store.DocumentKey key}; each save is a new {@linkplain
 * dev.isg.core.store.StoredDocument version} and nothing is ever overwritten or deleted. A version
 * says from which day it holds (when it is true) and when it was recorded (from when on it was
 * known), so that "what did management know on that day" has an answer: {@link
 * dev.isg.core.store.AsOf}.
 *
 * <p>Two writers cannot overwrite each other: a save names the {@link dev.isg.core.store.Revision}
 * it was made from, and fails with {@link dev.isg.core.store.StaleRevisionException} if another was
 * faster. An in-memory store is supplied; the kit in {@code isg-tck} tests any other.
 *
 * <pre>{@code
 * DocumentStore store = DocumentStore.inMemory();
 * DocumentKey key = DocumentKey.of("programme", "company-a");
 * store.save(key, Revision.NONE, json, LocalDate.parse("2025-04-01"), clock.instant());
 * store.find(key, AsOf.of(LocalDate.parse("2025-10-01"), boardMeeting));
 * }</pre>
 */
@NullMarked
package dev.isg.core.store;

import org.jspecify.annotations.NullMarked;
