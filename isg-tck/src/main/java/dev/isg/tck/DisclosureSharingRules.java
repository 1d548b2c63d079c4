package dev.isg.tck;

import static dev.isg.tck.SampleDisclosures.NOON;
import static dev.isg.tck.SampleDisclosures.REPORT;
import static dev.isg.tck.SampleDisclosures.edition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StaleDisclosureException;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on what is told later, and on many reports and writers, DISCLOSURE-6 to 9. */
abstract class DisclosureSharingRules {
  protected abstract DisclosureStore newStore();

  /** The editions of a report as known at an instant. */
  @Nested
  class Telling {
    private final DisclosureStore store = newStore();
    private final StoredDisclosure first = publish(Optional.empty(), 1, "z", 0);
    private final StoredDisclosure second = publish(Optional.of(first.hash()), 9, "y", 0);
    private final StoredDisclosure third = publish(Optional.of(second.hash()), 10, "x", 2);

    @Test
    @DisplayName("DISCLOSURE-6 MUST give those recorded at or before the instant")
    void givesWhatWasKnown() {
      assertThat(store.history(REPORT, Instant.MIN)).isEmpty();
      assertThat(store.history(REPORT, NOON.minusNanos(1_000))).isEmpty();
      assertThat(store.history(REPORT, NOON)).hasSize(2).doesNotContain(third);
      assertThat(store.history(REPORT, NOON.plusSeconds(2))).hasSize(3).contains(third);
    }

    @Test
    @DisplayName("DISCLOSURE-6 MUST give them in the order of publication")
    void keepsTheOrder() {
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first, second, third);
    }

    @Test
    @DisplayName("DISCLOSURE-6 MUST give those of exactly the report")
    void keepsReportsApart() {
      ReportId otherCase = ReportId.of("Security-Report");
      StoredDisclosure other = store.publish(otherCase, Optional.empty(), edition(1, "o"), NOON);

      assertThat(store.history(otherCase, Instant.MAX)).containsExactly(other);
      assertThat(store.history(REPORT, Instant.MAX)).hasSize(3).doesNotContain(other);
      assertThat(store.history(ReportId.of("security"), Instant.MAX)).isEmpty();
    }

    @Test
    @DisplayName("DISCLOSURE-7 MUST NOT change what was answered before by later publications")
    void neverChangesAnAnswer() {
      List<StoredDisclosure> before = store.history(REPORT, Instant.MAX);
      StoredDisclosure fourth = publish(Optional.of(third.hash()), 11, "w", 3);

      assertThat(store.history(REPORT, Instant.MAX)).hasSize(4).contains(fourth);
      assertThat(before).hasSize(3).doesNotContain(fourth);
    }

    @Test
    @DisplayName("DISCLOSURE-9 MUST give the id of every report once, in order")
    void givesEveryReport() {
      for (String id : List.of("b", "a9", "a10", "Z")) {
        store.publish(ReportId.of(id), Optional.empty(), edition(1, id), NOON);
      }

      assertThat(store.reports())
          .extracting(ReportId::value)
          .containsExactly("Z", "a10", "a9", "b", REPORT.value());
    }

    private StoredDisclosure publish(
        Optional<ContentHash> corrects, int number, String says, int seconds) {
      return store.publish(REPORT, corrects, edition(number, says), NOON.plusSeconds(seconds));
    }
  }

  /** Several threads at once. */
  @Nested
  class Sharing {
    private static final int THREADS = 8;

    private final DisclosureStore store = newStore();

    @Test
    @DisplayName("DISCLOSURE-8 MUST let exactly one of several corrections of one edition succeed")
    void letsOneCorrectionSucceed() {
      Optional<ContentHash> standing = Optional.empty();
      for (int round = 0; round < 10; round++) {
        int number = round + 1;
        Optional<ContentHash> corrects = standing;
        List<Boolean> published =
            Crowd.together(THREADS, i -> () -> publishes(corrects, edition(number, "by " + i)));

        assertThat(published).containsOnlyOnce(true);
        List<StoredDisclosure> history = store.history(REPORT, Instant.MAX);
        assertThat(history).hasSize(number);
        standing = Optional.of(history.get(round).hash());
      }
    }

    @Test
    @DisplayName("DISCLOSURE-8 MUST keep one of several publications of one disclosure")
    void keepsOne() {
      for (int round = 0; round < 10; round++) {
        ReportId report = ReportId.of("report-" + round);
        AccountabilityDisclosure disclosure = edition(1, "round " + round);
        List<StoredDisclosure> answers =
            Crowd.together(
                THREADS,
                i ->
                    () -> store.publish(report, Optional.empty(), disclosure, NOON.plusSeconds(i)));

        assertThat(answers).containsOnly(store.find(disclosure.contentHash()).orElseThrow());
        assertThat(store.history(report, Instant.MAX)).hasSize(1);
      }
    }

    private boolean publishes(Optional<ContentHash> corrects, AccountabilityDisclosure edition) {
      try {
        store.publish(REPORT, corrects, edition, NOON);
        return true;
      } catch (StaleDisclosureException stale) {
        return false;
      }
    }
  }
}
