package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.disclosure.publication.DisclosureStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-504")
class DisclosureStoreKitTest {
  private static final Map<Class<? extends DisclosureStore>, String> BROKEN =
      Map.ofEntries(
          Map.entry(BrokenDisclosureStore.Forgets.class, "DISCLOSURE-1"),
          Map.entry(BrokenDisclosureStore.RoundsToMillis.class, "DISCLOSURE-1"),
          Map.entry(BrokenDisclosureStore.AnswersTheNewestTime.class, "DISCLOSURE-2"),
          Map.entry(BrokenDisclosureStore.TakesARepetitionForStale.class, "DISCLOSURE-2"),
          Map.entry(BrokenDisclosureStore.AnswersDrafts.class, "DISCLOSURE-3"),
          Map.entry(BrokenDisclosureStore.LooksAtTheHashAlone.class, "DISCLOSURE-3"),
          Map.entry(BrokenDisclosureStore.CorrectsWhateverStands.class, "DISCLOSURE-4"),
          Map.entry(BrokenDisclosureStore.KeepsWhatItRefuses.class, "DISCLOSURE-4"),
          Map.entry(BrokenDisclosureStore.TakesAnyEdition.class, "DISCLOSURE-5"),
          Map.entry(BrokenDisclosureStore.MovesTimeForward.class, "DISCLOSURE-5"),
          Map.entry(BrokenDisclosureStore.KnowsTheFuture.class, "DISCLOSURE-6"),
          Map.entry(BrokenDisclosureStore.OrdersByHash.class, "DISCLOSURE-6"),
          Map.entry(BrokenDisclosureStore.IgnoresCase.class, "DISCLOSURE-6"),
          Map.entry(BrokenDisclosureStore.HandsOutItsList.class, "DISCLOSURE-7"),
          Map.entry(BrokenDisclosureStore.ChecksThenActs.class, "DISCLOSURE-8"),
          Map.entry(BrokenDisclosureStore.CountsReports.class, "DISCLOSURE-9"));

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenDisclosureStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @Test
  void provesEveryRuleOfTheContract() {
    assertThat(KitRun.proven(Candidate.class, BrokenDisclosureStore.class))
        .hasSize(9)
        .allMatch(rule -> rule.matches("DISCLOSURE-[1-9]"));
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends DisclosureStoreKit {
    private final DisclosureStore store;

    Candidate(DisclosureStore store) {
      this.store = store;
    }

    @Override
    protected DisclosureStore newStore() {
      return store;
    }
  }
}
