package dev.isg.examples.store.file;

import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionStore;
import dev.isg.core.decision.DuplicateDecisionException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decisions as lines. */
final class FileDecisionStore implements DecisionStore {
  private final DecisionStore read = DecisionStore.inMemory();
  private final Journal<Decision> journal;

  FileDecisionStore(Path file, FolderLock lock) {
    this.journal = new Journal<>(file, lock, Decision.class, read::append);
  }

  @Override
  public void append(Decision decision) {
    journal.writing(
        () -> {
          if (read.find(decision.id()).isPresent()) {
            throw new DuplicateDecisionException(decision.id());
          }
          journal.append(decision);
          return decision;
        });
  }

  @Override
  public Optional<Decision> find(DecisionId id) {
    journal.catchUp();
    return read.find(id);
  }

  @Override
  public List<Decision> all() {
    journal.catchUp();
    return read.all();
  }

  @Override
  public List<Decision> knownAt(Instant instant) {
    journal.catchUp();
    return read.knownAt(instant);
  }
}
