package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.isg.core.decision.DecisionStore;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * The kit catches what it is for: each broken store fails at the rule it breaks, and only there.
 */
class DecisionStoreKitTest {
  private static final Map<String, Supplier<DecisionStore>> BROKEN =
      Map.ofEntries(
          Map.entry("Rounding", BrokenStores.Rounding::new),
          Map.entry("IgnoringCase", BrokenStores.IgnoringCase::new),
          Map.entry("Overwriting", BrokenStores.Overwriting::new),
          Map.entry("Idempotent", BrokenStores.Idempotent::new),
          Map.entry("Unordered", BrokenStores.Unordered::new),
          Map.entry("OrderingAsText", BrokenStores.OrderingAsText::new),
          Map.entry("Excluding", BrokenStores.Excluding::new),
          Map.entry("GoingByDeciding", BrokenStores.GoingByDeciding::new),
          Map.entry("Growing", BrokenStores.Growing::new),
          Map.entry("Open", BrokenStores.Open::new),
          Map.entry("Racing", BrokenStores.Racing::new),
          Map.entry("Base", BrokenStores.Base::new));

  private static final Map<String, Supplier<DecisionStore>> CURRENT = new ConcurrentHashMap<>();

  /** The kit as an integrator would extend it; run by this test alone. */
  static final class UnderTest extends DecisionStoreKit {
    @Override
    protected DecisionStore newStore() {
      return CURRENT.get("store").get();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Rounding,        DECISION-1",
    "IgnoringCase,    DECISION-1",
    "Overwriting,     DECISION-2",
    "Idempotent,      DECISION-2",
    "Unordered,       DECISION-3",
    "OrderingAsText,  DECISION-3",
    "Excluding,       DECISION-4",
    "GoingByDeciding, DECISION-4",
    "Growing,         DECISION-5",
    "Open,            DECISION-5",
    "Racing,          DECISION-6",
  })
  void catchesABrokenStoreByTheRuleItBreaks(String store, String rule) {
    assertThat(rulesBrokenBy(store)).containsExactly(rule);
  }

  @Test
  void findsNoFaultWithTheStoreTheBrokenOnesAreMadeOf() {
    assertThat(rulesBrokenBy("Base")).isEmpty();
  }

  @Test
  void provesEveryRuleOfTheContract() {
    Set<String> rules =
        run("Base").succeeded().stream()
            .map(event -> rule(event.getTestDescriptor().getDisplayName()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rules)
        .containsExactly(
            "DECISION-1", "DECISION-2", "DECISION-3", "DECISION-4", "DECISION-5", "DECISION-6");
  }

  private static Set<String> rulesBrokenBy(String store) {
    return run(store).failed().stream()
        .map(event -> rule(event.getTestDescriptor().getDisplayName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Events run(String store) {
    CURRENT.put("store", BROKEN.get(store));
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(UnderTest.class))
        .execute()
        .testEvents();
  }

  private static String rule(String displayName) {
    assertThat(displayName).matches("DECISION-\\d MUST .+");
    return displayName.substring(0, displayName.indexOf(' '));
  }
}
