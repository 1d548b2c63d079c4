package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.aggregation.AggregatingMeasurementStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-221")
class AggregatingMeasurementStoreKitTest {
  private static final Map<Class<? extends AggregatingMeasurementStore>, String> BROKEN =
      Map.of(
          AggregatingStore.AddsRoughly.class, "AGGREGATE-1",
          AggregatingStore.ForgetsTheLastDay.class, "AGGREGATE-2",
          AggregatingStore.SaysZero.class, "AGGREGATE-3",
          AggregatingStore.KeepsNoOrder.class, "AGGREGATE-4",
          AggregatingStore.KeepsHalves.class, "AGGREGATE-5");

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, AggregatingStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends AggregatingMeasurementStoreKit {
    private final AggregatingMeasurementStore store;

    Candidate(AggregatingMeasurementStore store) {
      this.store = store;
    }

    @Override
    protected AggregatingMeasurementStore newStore() {
      return store;
    }
  }
}
