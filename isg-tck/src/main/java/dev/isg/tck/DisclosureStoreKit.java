package dev.isg.tck;

import static dev.isg.tck.SampleDisclosures.NOON;
import static dev.isg.tck.SampleDisclosures.REPORT;
import static dev.isg.tck.SampleDisclosures.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
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

/**
 * The tests every {@link DisclosureStore} must pass. Extend it, hand over a new store, and run it
 * with JUnit Jupiter; the numbers are those of the contract.
 */
public abstract class DisclosureStoreKit extends DisclosureSharingRules {
  /** For those who implement a store. */
  protected DisclosureStoreKit() {}

  /** A store without disclosures; each test asks for one of its own. */
  @Override
  protected abstract DisclosureStore newStore();

  private static Optional<ContentHash> none() {
    return Optional.empty();
  }

  /** What a publication keeps. */
  @Nested
  class Keeping {
    private final DisclosureStore store = newStore();
    private final AccountabilityDisclosure text = edition(1, "髙﨑 ① 😀 '%_\\ \r\n\t");

    @Test
    @DisplayName("DISCLOSURE-1 MUST find what was published by its content hash, equal to it")
    void findsWhatWasPublished() {
      StoredDisclosure answered = store.publish(REPORT, none(), text, NOON);

      assertThat(answered)
          .isEqualTo(new StoredDisclosure(REPORT, text.contentHash(), none(), NOON, text));
      assertThat(store.find(text.contentHash())).contains(answered);
      assertThat(store.history(REPORT, NOON)).containsExactly(answered);
    }

    @Test
    @DisplayName("DISCLOSURE-1 MUST find nothing under a hash that was not published")
    void findsNothingElse() {
      store.publish(REPORT, none(), text, NOON);

      assertThat(store.find(edition(1, "other").contentHash())).isEmpty();
    }

    @Test
    @DisplayName("DISCLOSURE-1 MUST keep the time of recording in whole microseconds")
    void keepsMicroseconds() {
      assertThat(store.publish(REPORT, none(), text, NOON.plusNanos(789)).recordedAt())
          .isEqualTo(NOON);
      assertThat(store.find(text.contentHash())).map(StoredDisclosure::recordedAt).contains(NOON);
      assertThat(store.history(REPORT, NOON)).hasSize(1);
    }

    @Test
    @DisplayName("DISCLOSURE-2 MUST answer what is kept already, with its first time")
    void keepsTheFirstTime() {
      StoredDisclosure first = store.publish(REPORT, none(), text, NOON);

      assertThat(store.publish(REPORT, none(), text, NOON.plusSeconds(1))).isEqualTo(first);
      assertThat(store.publish(REPORT, none(), text, NOON.minusSeconds(1))).isEqualTo(first);
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first);
    }

    @Test
    @DisplayName("DISCLOSURE-2 MUST answer what is kept already even if it was corrected since")
    void keepsWhatWasCorrected() {
      StoredDisclosure first = store.publish(REPORT, none(), text, NOON);
      Optional<ContentHash> corrects = Optional.of(first.hash());
      StoredDisclosure second = store.publish(REPORT, corrects, edition(2, "b"), NOON);

      assertThat(store.publish(REPORT, none(), text, NOON)).isEqualTo(first);
      assertThat(store.publish(REPORT, corrects, edition(2, "b"), NOON)).isEqualTo(second);
      assertThat(store.history(REPORT, NOON)).containsExactly(first, second);
    }
  }

  /** What is not published. */
  @Nested
  class Refusing {
    private final DisclosureStore store = newStore();
    private final StoredDisclosure first = store.publish(REPORT, none(), edition(3, "a"), NOON);
    private final Optional<ContentHash> correctsFirst = Optional.of(first.hash());

    @Test
    @DisplayName("DISCLOSURE-3 MUST refuse a draft and keep nothing of it")
    void refusesDrafts() {
      ReportId other = ReportId.of("other");
      for (AccountabilityDisclosure draft :
          List.of(SampleDisclosures.withoutApprover(), SampleDisclosures.withoutDay())) {
        refuses(other, none(), draft, NOON);
        assertThat(store.find(draft.contentHash())).isEmpty();
      }
      assertThat(store.reports()).containsExactly(REPORT);
    }

    @Test
    @DisplayName("DISCLOSURE-3 MUST refuse the edition for insiders and keep nothing of it")
    void refusesTheAnnex() {
      AccountabilityDisclosure inside = SampleDisclosures.forInsiders();
      refuses(ReportId.of("other"), none(), inside, NOON);

      assertThat(store.find(inside.contentHash())).isEmpty();
      assertThat(store.history(ReportId.of("other"), Instant.MAX)).isEmpty();
    }

    @Test
    @DisplayName("DISCLOSURE-3 MUST refuse content that is kept as another edition or report")
    void refusesContentThatIsKeptElsewhere() {
      StoredDisclosure second = store.publish(REPORT, correctsFirst, edition(4, "b"), NOON);

      refuses(ReportId.of("other"), none(), edition(3, "a"), NOON);
      refuses(REPORT, Optional.of(second.hash()), edition(3, "a"), NOON);
      refuses(REPORT, none(), edition(4, "b"), NOON);
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first, second);
      assertThat(store.reports()).containsExactly(REPORT);
    }

    @Test
    @DisplayName("DISCLOSURE-4 MUST refuse a second first edition")
    void refusesASecondFirstEdition() {
      refusesAsStale(none(), edition(4, "b"));
      assertThat(store.find(edition(4, "b").contentHash())).isEmpty();
    }

    @Test
    @DisplayName("DISCLOSURE-4 MUST refuse a correction of what does not stand")
    void refusesACorrectionOfWhatDoesNotStand() {
      StoredDisclosure second = store.publish(REPORT, correctsFirst, edition(4, "b"), NOON);

      assertThatThrownBy(() -> store.publish(REPORT, correctsFirst, edition(5, "c"), NOON))
          .isInstanceOfSatisfying(
              StaleDisclosureException.class,
              stale -> assertThat(stale.current()).contains(second.hash()));
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first, second);
    }

    @Test
    @DisplayName("DISCLOSURE-4 MUST refuse a correction of what was never published")
    void refusesACorrectionOfNothing() {
      refusesAsStale(Optional.of(edition(1, "never").contentHash()), edition(4, "b"));
      assertThatThrownBy(
              () -> store.publish(ReportId.of("other"), correctsFirst, edition(4, "b"), NOON))
          .isInstanceOfSatisfying(
              StaleDisclosureException.class, stale -> assertThat(stale.current()).isEmpty());
      assertThat(store.reports()).containsExactly(REPORT);
    }

    @Test
    @DisplayName("DISCLOSURE-5 MUST refuse a correction whose edition is not greater")
    void refusesAnEditionThatIsNotGreater() {
      refuses(REPORT, correctsFirst, edition(3, "b"), NOON);
      refuses(REPORT, correctsFirst, edition(2, "b"), NOON);
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first);
    }

    @Test
    @DisplayName("DISCLOSURE-5 MUST refuse to record before the corrected edition was recorded")
    void refusesToForgetTime() {
      refuses(REPORT, correctsFirst, edition(4, "b"), NOON.minusNanos(1_000));
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first);
      assertThat(store.publish(REPORT, correctsFirst, edition(4, "b"), NOON).recordedAt())
          .isEqualTo(NOON);
    }

    private void refuses(
        ReportId report,
        Optional<ContentHash> corrects,
        AccountabilityDisclosure disclosure,
        Instant at) {
      assertThatThrownBy(() -> store.publish(report, corrects, disclosure, at))
          .isInstanceOf(InvalidModelException.class);
    }

    private void refusesAsStale(
        Optional<ContentHash> corrects, AccountabilityDisclosure disclosure) {
      assertThatThrownBy(() -> store.publish(REPORT, corrects, disclosure, NOON))
          .isInstanceOfSatisfying(
              StaleDisclosureException.class,
              stale -> assertThat(stale.current()).contains(first.hash()));
      assertThat(store.history(REPORT, Instant.MAX)).containsExactly(first);
    }
  }
}
