package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The tests every {@link DocumentStore} must pass. Extend it, hand over a new store, and run it
 * with JUnit Jupiter; the numbers are those of the contract.
 */
public abstract class DocumentStoreKit extends DocumentSharingRules {
  private static final DocumentKey KEY = DocumentKey.of("programme", "company-a");
  private static final LocalDate DAY = LocalDate.parse("2025-04-01");
  private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");

  /** For those who implement a store. */
  protected DocumentStoreKit() {}

  /** A store without documents; each test asks for one of its own. */
  @Override
  protected abstract DocumentStore newStore();

  private static StoredDocument save(DocumentStore store, long expected, String content) {
    return store.save(KEY, Revision.of(expected), content, DAY, NOON);
  }

  /** What a save keeps. */
  @Nested
  class Keeping {
    private final DocumentStore store = newStore();

    @Test
    @DisplayName("DOCUMENT-1 MUST find what was saved, as the save answered it")
    void findsWhatWasSaved() {
      StoredDocument answered = save(store, 0, "{\"id\": \"company-a\"}");

      assertThat(answered)
          .isEqualTo(new StoredDocument(KEY, Revision.of(1), DAY, NOON, "{\"id\": \"company-a\"}"));
      assertThat(store.find(KEY)).contains(answered);
      assertThat(store.find(KEY, AsOf.of(DAY, NOON))).contains(answered);
      assertThat(store.history(KEY)).containsExactly(answered);
    }

    @Test
    @DisplayName("DOCUMENT-1 MUST give content back character for character")
    void givesContentBackUnchanged() {
      String content =
          " {\"ja\": \"情報セキュリティ・ガバナンス 髙﨑 ① 😀\",\r\n\t\"x\": \"\\u0000'%_\\\\ \u2028\"}\n  "
              + "あ".repeat(100_000);

      save(store, 0, content);

      assertThat(store.find(KEY)).map(StoredDocument::content).contains(content);
    }

    @Test
    @DisplayName("DOCUMENT-1 MUST keep the time of recording in whole microseconds")
    void keepsMicroseconds() {
      Instant fine = Instant.parse("2025-10-26T01:30:00.123456789Z");
      Instant kept = Instant.parse("2025-10-26T01:30:00.123456Z");

      StoredDocument answered = store.save(KEY, Revision.NONE, "{}", DAY, fine);

      assertThat(answered.recordedAt()).isEqualTo(kept);
      assertThat(store.find(KEY)).contains(answered);
      assertThat(store.find(KEY, AsOf.of(DAY, kept))).contains(answered);
      assertThat(store.find(KEY, AsOf.of(DAY, kept.minusNanos(1)))).isEmpty();
    }

    @Test
    @DisplayName("DOCUMENT-2 MUST number the versions from 1, one by one")
    void numbersVersions() {
      assertThat(save(store, 0, "one").revision()).isEqualTo(Revision.of(1));
      assertThat(save(store, 1, "two").revision()).isEqualTo(Revision.of(2));
      assertThat(save(store, 2, "two").revision()).isEqualTo(Revision.of(3));
      assertThat(store.find(KEY)).map(StoredDocument::revision).contains(Revision.of(3));
    }

    @Test
    @DisplayName("DOCUMENT-4 MUST give every version for ever unchanged, oldest first")
    void keepsHistory() {
      StoredDocument one = save(store, 0, "one");
      StoredDocument two = store.save(KEY, Revision.of(1), "two", DAY.minusDays(9), NOON);
      List<StoredDocument> before = store.history(KEY);
      StoredDocument three = save(store, 2, "three");

      assertThat(store.history(KEY)).containsExactly(one, two, three);
      assertThat(before).containsExactly(one, two);
      try {
        before.clear();
      } catch (UnsupportedOperationException unmodifiable) {
        assertThat(before).hasSize(2);
      }
      assertThat(store.history(KEY)).containsExactly(one, two, three);
      assertThat(store.history(DocumentKey.of("programme", "company-b"))).isEmpty();
    }
  }

  /** What a save refuses. */
  @Nested
  class Refusing {
    private final DocumentStore store = newStore();

    @Test
    @DisplayName("DOCUMENT-3 MUST refuse a first save that expects a revision")
    void refusesRevisionOfNothing() {
      refusesStale(1, Revision.NONE);
      assertThat(store.find(KEY)).isEmpty();
      assertThat(store.history(KEY)).isEmpty();
      assertThat(store.keys("programme")).isEmpty();
    }

    @Test
    @DisplayName("DOCUMENT-3 MUST refuse a stale revision and keep what it has")
    void refusesStaleRevision() {
      StoredDocument one = save(store, 0, "one");
      StoredDocument two = save(store, 1, "two");

      refusesStale(0, Revision.of(2));
      refusesStale(1, Revision.of(2));
      assertThat(store.history(KEY)).containsExactly(one, two);
    }

    @Test
    @DisplayName("DOCUMENT-3 MUST refuse a revision that is still to come")
    void refusesFutureRevision() {
      StoredDocument one = save(store, 0, "one");

      refusesStale(2, Revision.of(1));
      assertThat(store.history(KEY)).containsExactly(one);
    }

    @Test
    @DisplayName("DOCUMENT-6 MUST refuse to record before the current version was recorded")
    void refusesToForgetTime() {
      StoredDocument one = save(store, 0, "one");

      assertThatThrownBy(() -> store.save(KEY, Revision.of(1), "two", DAY, NOON.minusNanos(1_000)))
          .isInstanceOf(InvalidModelException.class);
      assertThat(store.history(KEY)).containsExactly(one);
    }

    @Test
    @DisplayName("DOCUMENT-6 MUST accept the very time the current version was recorded at")
    void acceptsTheSameTime() {
      save(store, 0, "one");

      assertThat(save(store, 1, "two").recordedAt()).isEqualTo(NOON);
    }

    private void refusesStale(long expected, Revision current) {
      assertThatThrownBy(() -> save(store, expected, "refused"))
          .isInstanceOfSatisfying(
              StaleRevisionException.class,
              refusal -> assertThat(refusal.current()).isEqualTo(current));
    }
  }

  /** Views in both times. */
  @Nested
  class Viewing {
    private final DocumentStore store = newStore();
    private final StoredDocument plan = store.save(KEY, Revision.NONE, "plan", DAY, NOON);
    private final StoredDocument later =
        store.save(KEY, Revision.of(1), "later", DAY.plusDays(10), NOON.plusSeconds(10));
    private final StoredDocument correction =
        store.save(KEY, Revision.of(2), "correction", DAY, NOON.plusSeconds(20));
    private final StoredDocument earlier =
        store.save(KEY, Revision.of(3), "earlier", DAY.minusDays(5), NOON.plusSeconds(20));

    @Test
    @DisplayName("DOCUMENT-5 MUST see what was recorded at or before the instant, nothing later")
    void seesWhatWasKnown() {
      assertThat(view(20, -1)).isEmpty();
      assertThat(view(20, 0)).contains(plan);
      assertThat(view(20, 9)).contains(plan);
      assertThat(view(20, 10)).contains(later);
    }

    @Test
    @DisplayName("DOCUMENT-5 MUST see what had begun to hold on the day, the first day included")
    void seesWhatHeld() {
      assertThat(view(-1, 10)).isEmpty();
      assertThat(view(0, 10)).contains(plan);
      assertThat(view(9, 10)).contains(plan);
      assertThat(view(10, 10)).contains(later);
    }

    @Test
    @DisplayName("DOCUMENT-5 MUST prefer the later first day, then the higher revision")
    void prefersTheLaterFirstDayThenTheHigherRevision() {
      assertThat(view(10, 20)).contains(later);
      assertThat(view(9, 20)).contains(correction);
      assertThat(view(0, 20)).contains(correction);
      assertThat(view(-1, 20)).contains(earlier);
      assertThat(view(-6, 20)).isEmpty();
    }

    @Test
    @DisplayName("DOCUMENT-5 MUST answer a view at any time")
    void seesFromAnyTime() {
      assertThat(store.find(KEY, AsOf.of(LocalDate.MAX, Instant.MAX))).contains(later);
      assertThat(store.find(KEY, AsOf.of(LocalDate.MIN, Instant.MIN))).isEmpty();
      assertThat(store.find(KEY, AsOf.of(LocalDate.MAX, Instant.MIN))).isEmpty();
    }

    private Optional<StoredDocument> view(int days, int seconds) {
      return store.find(KEY, AsOf.of(DAY.plusDays(days), NOON.plusSeconds(seconds)));
    }
  }
}
