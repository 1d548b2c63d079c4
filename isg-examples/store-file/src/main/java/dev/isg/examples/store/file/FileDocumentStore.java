package dev.isg.examples.store.file;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents as lines, one for each version. */
final class FileDocumentStore implements DocumentStore {
  private final DocumentStore read = DocumentStore.inMemory();
  private final Journal<StoredDocument> journal;

  FileDocumentStore(Path file, FolderLock lock) {
    this.journal = new Journal<>(file, lock, StoredDocument.class, this::apply);
  }

  private void apply(StoredDocument version) {
    read.save(
        version.key(),
        Revision.of(version.revision().number() - 1),
        version.content(),
        version.validFrom(),
        version.recordedAt());
  }

  @Override
  public StoredDocument save(
      DocumentKey key, Revision expected, String content, LocalDate validFrom, Instant recordedAt) {
    return journal.writing(
        () -> {
          Optional<StoredDocument> current = read.find(key);
          Revision revision = current.map(StoredDocument::revision).orElse(Revision.NONE);
          if (!revision.equals(expected)) {
            throw new StaleRevisionException(key, expected, revision);
          }
          StoredDocument saved =
              new StoredDocument(key, revision.next(), validFrom, recordedAt, content);
          if (current.isPresent() && saved.recordedAt().isBefore(current.get().recordedAt())) {
            throw InvalidModelException.of(
                "DocumentStore",
                key + " の記録時刻が現在の版より前です",
                key + " would be recorded before its current version was");
          }
          journal.append(saved);
          return saved;
        });
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key) {
    journal.catchUp();
    return read.find(key);
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
    journal.catchUp();
    return read.find(key, view);
  }

  @Override
  public List<StoredDocument> history(DocumentKey key) {
    journal.catchUp();
    return read.history(key);
  }

  @Override
  public List<DocumentKey> keys(String kind) {
    journal.catchUp();
    return read.keys(kind);
  }
}
