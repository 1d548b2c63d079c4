package dev.isg.tck;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StaleDisclosureException;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A store that is right until a subclass breaks it. */
class BrokenDisclosureStore implements DisclosureStore {
  final DisclosureStore right = DisclosureStore.inMemory();

  @Override
  public StoredDisclosure publish(
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant at) {
    return right.publish(report, corrects, disclosure, at);
  }

  @Override
  public Optional<StoredDisclosure> find(ContentHash hash) {
    return right.find(hash);
  }

  @Override
  public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
    return right.history(report, knownAt);
  }

  @Override
  public List<ReportId> reports() {
    return right.reports();
  }

  Optional<ContentHash> standing(ReportId report) {
    return right.history(report, Instant.MAX).stream()
        .reduce((one, next) -> next)
        .map(StoredDisclosure::hash);
  }

  /** Forgets after it has answered. */
  static final class Forgets extends BrokenDisclosureStore {
    @Override
    public Optional<StoredDisclosure> find(ContentHash hash) {
      return Optional.empty();
    }
  }

  /** Keeps milliseconds only, as many a database column does. */
  static final class RoundsToMillis extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      return super.publish(report, corrects, disclosure, at.truncatedTo(ChronoUnit.MILLIS));
    }
  }

  /** Answers with the newest time. */
  static final class AnswersTheNewestTime extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      StoredDisclosure kept = super.publish(report, corrects, disclosure, at);
      return new StoredDisclosure(report, kept.hash(), corrects, at, disclosure);
    }
  }

  /** Refuses a publication whose answer was lost and that is sent again. */
  static final class TakesARepetitionForStale extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      if (!standing(report).equals(corrects)) {
        throw new StaleDisclosureException(report, corrects, standing(report));
      }
      return super.publish(report, corrects, disclosure, at);
    }
  }

  /** Takes what is no report yet without a word. */
  static final class AnswersDrafts extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      return disclosure.draft()
          ? super.publish(report, corrects, SampleDisclosures.edition(1, "filled in"), at)
          : super.publish(report, corrects, disclosure, at);
    }
  }

  /** Answers what has the hash, whatever it was published as. */
  static final class LooksAtTheHashAlone extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      return find(disclosure.contentHash())
          .orElseGet(() -> super.publish(report, corrects, disclosure, at));
    }
  }

  /** Lets the last writer win. */
  static final class CorrectsWhateverStands extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      return find(disclosure.contentHash()).isPresent()
          ? super.publish(report, corrects, disclosure, at)
          : super.publish(report, standing(report), disclosure, at);
    }
  }

  /** Refuses, and keeps all the same. */
  static final class KeepsWhatItRefuses extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      try {
        return super.publish(report, corrects, disclosure, at);
      } catch (StaleDisclosureException stale) {
        super.publish(report, standing(report), disclosure, at);
        throw stale;
      }
    }
  }

  /** Does not look at the number of the edition. */
  static final class TakesAnyEdition extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      try {
        return super.publish(report, corrects, disclosure, at);
      } catch (InvalidModelException refused) {
        if (disclosure.draft() || disclosure.annex().isPresent() || corrects.isEmpty()) {
          throw refused;
        }
        return StoredDisclosure.following(
            Optional.empty(), report, Optional.empty(), disclosure, at);
      }
    }
  }

  /** Puts a time that is too early right by itself. */
  static final class MovesTimeForward extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      Instant last =
          right.history(report, Instant.MAX).stream()
              .reduce((one, next) -> next)
              .map(StoredDisclosure::recordedAt)
              .orElse(at);
      return super.publish(report, corrects, disclosure, at.isBefore(last) ? last : at);
    }
  }

  /** Knows what was recorded later. */
  static final class KnowsTheFuture extends BrokenDisclosureStore {
    @Override
    public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
      return super.history(report, Instant.MAX);
    }
  }

  /** Orders editions of one instant by their hashes. */
  static final class OrdersByHash extends BrokenDisclosureStore {
    @Override
    public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
      return super.history(report, knownAt).stream()
          .sorted(
              Comparator.comparing(StoredDisclosure::recordedAt)
                  .thenComparing(kept -> kept.disclosure().edition() + "")
                  .thenComparing(kept -> kept.hash().hex())
                  .reversed())
          .toList();
    }
  }

  /** Does not tell upper from lower case, as many a database does not. */
  static final class IgnoresCase extends BrokenDisclosureStore {
    @Override
    public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
      return reports().stream()
          .filter(id -> id.value().equalsIgnoreCase(report.value()))
          .flatMap(id -> super.history(id, knownAt).stream())
          .toList();
    }
  }

  /** Hands out the list it goes on writing to. */
  static final class HandsOutItsList extends BrokenDisclosureStore {
    private final List<StoredDisclosure> shared = new ArrayList<>();

    @Override
    public List<StoredDisclosure> history(ReportId report, Instant knownAt) {
      shared.clear();
      shared.addAll(super.history(report, knownAt));
      return shared;
    }
  }

  /** Looks first, and acts a while later without looking again. */
  static final class ChecksThenActs extends BrokenDisclosureStore {
    @Override
    public StoredDisclosure publish(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      boolean stands = standing(report).equals(corrects);
      LockSupport.parkNanos(1_000_000);
      try {
        return super.publish(report, corrects, disclosure, at);
      } catch (StaleDisclosureException stale) {
        if (stands) {
          return new StoredDisclosure(report, disclosure.contentHash(), corrects, at, disclosure);
        }
        throw stale;
      }
    }
  }

  /** Orders ids as people count, and without regard to case. */
  static final class CountsReports extends BrokenDisclosureStore {
    @Override
    public List<ReportId> reports() {
      return super.reports().stream()
          .sorted(Comparator.comparing(id -> id.value().toLowerCase(Locale.ROOT)))
          .toList();
    }
  }
}
