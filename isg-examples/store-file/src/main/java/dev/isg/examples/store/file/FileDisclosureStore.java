package dev.isg.examples.store.file;

import dev.isg.core.basics.ContentHash;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Published disclosures as lines, each naming the one it corrects. */
final class FileDisclosureStore implements DisclosureStore {
  private final DisclosureStore read = DisclosureStore.inMemory();
  private final Journal<StoredDisclosure> journal;

  FileDisclosureStore(Path file, FolderLock lock) {
    this.journal = new Journal<>(file, lock, StoredDisclosure.class, this::apply);
  }

  private void apply(StoredDisclosure kept) {
    read.publish(kept.report(), kept.corrects(), kept.disclosure(), kept.recordedAt());
  }

  @Override
  public StoredDisclosure publish(
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt) {
    return journal.writing(
        () -> {
          Optional<StoredDisclosure> kept = read.find(disclosure.contentHash());
          if (kept.isPresent()) {
            return kept.get().ifPublishedAs(report, corrects);
          }
          Optional<StoredDisclosure> current =
              read.history(report, Instant.MAX).stream().reduce((one, next) -> next);
          StoredDisclosure added =
              StoredDisclosure.following(current, report, corrects, disclosure, recordedAt);
          journal.append(added);
          return added;
        });
  }

  @Override
  public Optional<StoredDisclosure> find(ContentHash hash) {
    journal.catchUp();
    return read.find(hash);
  }

  @Override
  public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
    journal.catchUp();
    return read.history(report, knownAt);
  }

  @Override
  public List<ReportId> reports() {
    journal.catchUp();
    return read.reports();
  }
}
