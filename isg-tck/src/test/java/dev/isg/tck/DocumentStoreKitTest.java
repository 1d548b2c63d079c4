package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.store.DocumentStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-504")
class DocumentStoreKitTest {
  private static final Map<Class<? extends DocumentStore>, String> BROKEN =
      Map.ofEntries(
          Map.entry(BrokenDocumentStore.TrimsContent.class, "DOCUMENT-1"),
          Map.entry(BrokenDocumentStore.KeepsSeconds.class, "DOCUMENT-1"),
          Map.entry(BrokenDocumentStore.CountsOneTooMany.class, "DOCUMENT-2"),
          Map.entry(BrokenDocumentStore.LastWriterWins.class, "DOCUMENT-3"),
          Map.entry(BrokenDocumentStore.KeepsWhatItRefuses.class, "DOCUMENT-3"),
          Map.entry(BrokenDocumentStore.RefusesInItsOwnWords.class, "DOCUMENT-3"),
          Map.entry(BrokenDocumentStore.ForgetsHistory.class, "DOCUMENT-4"),
          Map.entry(BrokenDocumentStore.KnowsOneTime.class, "DOCUMENT-5"),
          Map.entry(BrokenDocumentStore.KnowsTheFuture.class, "DOCUMENT-5"),
          Map.entry(BrokenDocumentStore.StartsADayLate.class, "DOCUMENT-5"),
          Map.entry(BrokenDocumentStore.PrefersTheNewest.class, "DOCUMENT-5"),
          Map.entry(BrokenDocumentStore.RewindsTime.class, "DOCUMENT-6"),
          Map.entry(BrokenDocumentStore.IgnoresCase.class, "DOCUMENT-7"),
          Map.entry(BrokenDocumentStore.ChecksThenActs.class, "DOCUMENT-8"),
          Map.entry(BrokenDocumentStore.MixesKinds.class, "DOCUMENT-9"),
          Map.entry(BrokenDocumentStore.OrdersByCollation.class, "DOCUMENT-9"));

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenDocumentStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends DocumentStoreKit {
    private final DocumentStore store;

    Candidate(DocumentStore store) {
      this.store = store;
    }

    @Override
    protected DocumentStore newStore() {
      return store;
    }
  }
}
