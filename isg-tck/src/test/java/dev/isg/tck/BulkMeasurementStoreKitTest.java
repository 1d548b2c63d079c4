package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-212")
class BulkMeasurementStoreKitTest {
  private static final Map<Class<? extends BulkMeasurementStore>, String> BROKEN =
      Map.of(
          BrokenBulkStore.WrapsFailures.class, "BULK-1",
          BrokenBulkStore.KeepsAsItGoes.class, "BULK-2",
          BrokenBulkStore.IgnoresContradiction.class, "BULK-3",
          BrokenBulkStore.CountsWhatWasSent.class, "BULK-4",
          BrokenBulkStore.KeepsLists.class, "BULK-5");

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenBulkStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends BulkMeasurementStoreKit {
    private final BulkMeasurementStore store;

    Candidate(BulkMeasurementStore store) {
      this.store = store;
    }

    @Override
    protected BulkMeasurementStore newStore() {
      return store;
    }
  }
}
