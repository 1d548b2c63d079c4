package dev.isg.core.store;

import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Documents in a map of immutable histories, each replaced as a whole. */
final class InMemoryDocumentStore implements DocumentStore {
  private final ConcurrentNavigableMap<DocumentKey, List<StoredDocument>> histories =
      new ConcurrentSkipListMap<>();

  @Override
  public StoredDocument save(
      DocumentKey key, Revision expected, String content, LocalDate validFrom, Instant recordedAt) {
    List<StoredDocument> before = history(key);
    Revision current = revision(before);
    if (!current.equals(expected)) {
      throw new StaleRevisionException(key, expected, current);
    }
    StoredDocument saved = new StoredDocument(key, current.next(), validFrom, recordedAt, content);
    if (!before.isEmpty()
        && saved.recordedAt().isBefore(before.get(before.size() - 1).recordedAt())) {
      throw InvalidModelException.of(
          "DocumentStore",
          key + " の記録時刻が現在の版より前です",
          key + " would be recorded before its current version was");
    }
    List<StoredDocument> after = new ArrayList<>(before);
    after.add(saved);
    boolean alone =
        before.isEmpty()
            ? histories.putIfAbsent(key, List.copyOf(after)) == null
            : histories.replace(key, before, List.copyOf(after));
    if (!alone) {
      throw new StaleRevisionException(key, expected, revision(history(key)));
    }
    return saved;
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key) {
    List<StoredDocument> history = history(key);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
    return history(key).stream()
        .filter(version -> version.appliesTo(view))
        .max(StoredDocument.PRECEDENCE);
  }

  @Override
  public List<StoredDocument> history(DocumentKey key) {
    return histories.getOrDefault(key, List.of());
  }

  @Override
  public List<DocumentKey> keys(String kind) {
    return histories.keySet().stream().filter(key -> key.kind().equals(kind)).toList();
  }

  private static Revision revision(List<StoredDocument> history) {
    return history.isEmpty() ? Revision.NONE : history.get(history.size() - 1).revision();
  }
}
