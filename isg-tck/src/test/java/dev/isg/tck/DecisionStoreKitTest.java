package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.decision.DecisionStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks and no other. */
@Tag("REQ-504")
class DecisionStoreKitTest {
  private static final Map<Class<? extends DecisionStore>, String> BROKEN =
      Map.ofEntries(
          Map.entry(BrokenStores.Rounding.class, "DECISION-1"),
          Map.entry(BrokenStores.IgnoringCase.class, "DECISION-1"),
          Map.entry(BrokenStores.Overwriting.class, "DECISION-2"),
          Map.entry(BrokenStores.Idempotent.class, "DECISION-2"),
          Map.entry(BrokenStores.Unordered.class, "DECISION-3"),
          Map.entry(BrokenStores.OrderingAsText.class, "DECISION-3"),
          Map.entry(BrokenStores.Excluding.class, "DECISION-4"),
          Map.entry(BrokenStores.GoingByDeciding.class, "DECISION-4"),
          Map.entry(BrokenStores.Growing.class, "DECISION-5"),
          Map.entry(BrokenStores.Open.class, "DECISION-5"),
          Map.entry(BrokenStores.Racing.class, "DECISION-6"));

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenStores.Base.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBrokenAndNoOther() {
    return BROKEN.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName(),
                    () ->
                        assertThat(KitRun.broken(Candidate.class, entry.getKey()))
                            .containsExactly(entry.getValue())));
  }

  @Test
  void provesEveryRuleOfTheContract() {
    assertThat(KitRun.proven(Candidate.class, BrokenStores.Base.class))
        .containsExactly(
            "DECISION-1", "DECISION-2", "DECISION-3", "DECISION-4", "DECISION-5", "DECISION-6");
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends DecisionStoreKit {
    private final DecisionStore store;

    Candidate(DecisionStore store) {
      this.store = store;
    }

    @Override
    protected DecisionStore newStore() {
      return store;
    }
  }
}
