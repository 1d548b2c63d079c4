package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.store.AsOf;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StaleRevisionException;
import dev.isg.core.store.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on many documents and many writers, DOCUMENT-7 to DOCUMENT-9. */
abstract class DocumentSharingRules {
  private static final DocumentKey KEY = DocumentKey.of("programme", "company-a");
  private static final LocalDate DAY = LocalDate.parse("2025-04-01");
  private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");

  protected abstract DocumentStore newStore();

  /** Many documents and many writers. */
  @Nested
  class Sharing {
    private static final int THREADS = 8;

    private final DocumentStore store = newStore();

    @Test
    @DisplayName("DOCUMENT-7 MUST keep documents with different keys apart")
    void keepsKeysApart() {
      DocumentKey otherKind = DocumentKey.of("indicators", KEY.id());
      DocumentKey otherCase = DocumentKey.of(KEY.kind(), "Company-A");
      StoredDocument one = store.save(KEY, Revision.NONE, "one", DAY, NOON);
      StoredDocument two = store.save(otherKind, Revision.NONE, "two", DAY, NOON.minusSeconds(1));
      StoredDocument three = store.save(otherCase, Revision.NONE, "three", DAY, NOON);

      assertThat(store.history(KEY)).containsExactly(one);
      assertThat(store.history(otherKind)).containsExactly(two);
      assertThat(store.find(otherCase)).contains(three);
      assertThat(store.find(otherCase, AsOf.of(DAY, NOON))).contains(three);
    }

    @Test
    @DisplayName("DOCUMENT-8 MUST let exactly one of several saves of one revision succeed")
    void letsOneSaveSucceed() {
      for (int round = 0; round < 10; round++) {
        Revision expected = Revision.of(round);
        List<Boolean> saved =
            Crowd.together(THREADS, i -> () -> saves(expected, "{\"writer\": " + i + "}"));

        assertThat(saved).containsOnlyOnce(true);
        assertThat(store.history(KEY)).hasSize(round + 1);
      }
    }

    @Test
    @DisplayName("DOCUMENT-8 MUST lose no update of writers that read again and save anew")
    void losesNoUpdate() {
      Crowd.together(
          THREADS,
          i ->
              () -> {
                for (int part = 0; part < 5; part++) {
                  String content = i + "." + part;
                  while (!saves(current(), content)) {
                    Thread.onSpinWait();
                  }
                }
                return i;
              });

      assertThat(store.history(KEY))
          .extracting(StoredDocument::content)
          .hasSize(5 * THREADS)
          .doesNotHaveDuplicates();
      assertThat(store.history(KEY))
          .extracting(version -> version.revision().number())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 5 * THREADS).boxed().toList());
    }

    @Test
    @DisplayName("DOCUMENT-9 MUST give the keys of a kind once each, in order")
    void givesKeysInOrder() {
      List.of("b", "a10", "Z", "a9", "a-1", "a.1", "a_1")
          .forEach(
              id -> store.save(DocumentKey.of("programme", id), Revision.NONE, "{}", DAY, NOON));
      store.save(DocumentKey.of("programme", "b"), Revision.of(1), "{}", DAY, NOON);
      store.save(DocumentKey.of("indicators", "c"), Revision.NONE, "{}", DAY, NOON);

      assertThat(store.keys("programme"))
          .extracting(DocumentKey::id)
          .containsExactly("Z", "a-1", "a.1", "a10", "a9", "a_1", "b");
      assertThat(store.keys("control")).isEmpty();
    }

    private Revision current() {
      return store.find(KEY).map(StoredDocument::revision).orElse(Revision.NONE);
    }

    private boolean saves(Revision expected, String content) {
      try {
        store.save(KEY, expected, content, DAY, NOON);
        return true;
      } catch (StaleRevisionException refused) {
        return false;
      }
    }
  }
}
