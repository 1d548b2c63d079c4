package dev.isg.tck;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A store that is right until a subclass breaks it. */
class BrokenDocumentStore implements DocumentStore {
  final DocumentStore right = DocumentStore.inMemory();

  @Override
  public StoredDocument save(
      DocumentKey key, Revision expected, String content, LocalDate validFrom, Instant recordedAt) {
    return right.save(key, expected, content, validFrom, recordedAt);
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key) {
    return right.find(key);
  }

  @Override
  public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
    return right.find(key, view);
  }

  @Override
  public List<StoredDocument> history(DocumentKey key) {
    return right.history(key);
  }

  @Override
  public List<DocumentKey> keys(String kind) {
    return right.keys(kind);
  }

  /** The revision to expect now. */
  final Revision current(DocumentKey key) {
    return right.find(key).map(StoredDocument::revision).orElse(Revision.NONE);
  }

  /** Trims content. */
  static final class TrimsContent extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      return super.save(key, expected, content.strip(), from, recordedAt);
    }
  }

  /** Keeps the time of recording in whole seconds. */
  static final class KeepsSeconds extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      return super.save(
          key, expected, content, from, Instant.ofEpochSecond(recordedAt.getEpochSecond()));
    }
  }

  /** Answers the number of the version that is to come. */
  static final class CountsOneTooMany extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      long number = super.save(key, expected, content, from, recordedAt).revision().number();
      return new StoredDocument(key, Revision.of(number + 1), from, recordedAt, content);
    }
  }

  /** Checks the revision first and saves a while later, whatever has come between. */
  static final class ChecksThenActs extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      Revision current = current(key);
      if (!current.equals(expected)) {
        throw new StaleRevisionException(key, expected, current);
      }
      LockSupport.parkNanos(1_000_000);
      synchronized (this) {
        return super.save(key, current(key), content, from, recordedAt);
      }
    }
  }

  /** Takes every save for one that was made from the current revision. */
  static final class LastWriterWins extends BrokenDocumentStore {
    @Override
    public synchronized StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      return super.save(key, current(key), content, from, recordedAt);
    }
  }

  /** Keeps a version although it refuses it. */
  static final class KeepsWhatItRefuses extends BrokenDocumentStore {
    @Override
    public synchronized StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      Revision current = current(key);
      StoredDocument saved = super.save(key, current, content, from, recordedAt);
      if (!current.equals(expected)) {
        throw new StaleRevisionException(key, expected, current);
      }
      return saved;
    }
  }

  /** Says that it refused by another kind of exception. */
  static final class RefusesInItsOwnWords extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      try {
        return super.save(key, expected, content, from, recordedAt);
      } catch (StaleRevisionException refused) {
        throw new IllegalStateException(refused);
      }
    }
  }

  /** Takes the clock of a writer that runs late. */
  static final class RewindsTime extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      try {
        return super.save(key, expected, content, from, recordedAt);
      } catch (InvalidModelException tooEarly) {
        return super.save(key, expected, content, from, right.find(key).orElseThrow().recordedAt());
      }
    }
  }

  /** Forgets all versions but the newest. */
  static final class ForgetsHistory extends BrokenDocumentStore {
    @Override
    public List<StoredDocument> history(DocumentKey key) {
      return right.find(key).map(List::of).orElse(List.of());
    }
  }

  /** Takes what is true for what was recorded: looks at the day of recording alone. */
  static final class KnowsOneTime extends BrokenDocumentStore {
    @Override
    public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
      return right.find(key, AsOf.of(LocalDate.MAX, view.knownAt()));
    }
  }

  /** Answers with what is known now. */
  static final class KnowsTheFuture extends BrokenDocumentStore {
    @Override
    public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
      return right.find(key, AsOf.of(view.trueOn(), Instant.MAX));
    }
  }

  /** Lets a version hold from the day after its first. */
  static final class StartsADayLate extends BrokenDocumentStore {
    @Override
    public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
      return view.trueOn().equals(LocalDate.MIN)
          ? Optional.empty()
          : right.find(key, AsOf.of(view.trueOn().minusDays(1), view.knownAt()));
    }
  }

  /** Prefers the version recorded last, whatever its first day. */
  static final class PrefersTheNewest extends BrokenDocumentStore {
    @Override
    public Optional<StoredDocument> find(DocumentKey key, AsOf view) {
      return right.history(key).stream()
          .filter(version -> version.appliesTo(view))
          .reduce((before, after) -> after);
    }
  }

  /** Does not tell upper from lower case. */
  static final class IgnoresCase extends BrokenDocumentStore {
    @Override
    public StoredDocument save(
        DocumentKey key, Revision expected, String content, LocalDate from, Instant recordedAt) {
      return super.save(lower(key), expected, content, from, recordedAt);
    }

    @Override
    public Optional<StoredDocument> find(DocumentKey key) {
      return super.find(lower(key));
    }

    @Override
    public List<StoredDocument> history(DocumentKey key) {
      return super.history(lower(key));
    }

    private static DocumentKey lower(DocumentKey key) {
      return DocumentKey.of(key.kind(), key.id().toLowerCase(Locale.ROOT));
    }
  }

  /** Gives the keys of all kinds. */
  static final class MixesKinds extends BrokenDocumentStore {
    @Override
    public List<DocumentKey> keys(String kind) {
      return Stream.concat(right.keys(kind).stream(), right.keys("indicators").stream()).toList();
    }
  }

  /** Orders keys as people read, not by character. */
  static final class OrdersByCollation extends BrokenDocumentStore {
    @Override
    public List<DocumentKey> keys(String kind) {
      return right.keys(kind).stream()
          .sorted(Comparator.comparing(DocumentKey::id, String.CASE_INSENSITIVE_ORDER))
          .toList();
    }
  }
}
