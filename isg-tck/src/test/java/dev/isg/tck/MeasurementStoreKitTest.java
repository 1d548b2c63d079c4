package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.measurement.MeasurementStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-504")
class MeasurementStoreKitTest {
  private static final Map<Class<? extends MeasurementStore>, String> BROKEN =
      Map.ofEntries(
          Map.entry(BrokenMeasurementStore.DropsNotes.class, "MEASUREMENT-1"),
          Map.entry(BrokenMeasurementStore.KeepsMicroseconds.class, "MEASUREMENT-1"),
          Map.entry(BrokenMeasurementStore.KeepsOneByOne.class, "MEASUREMENT-2"),
          Map.entry(BrokenMeasurementStore.CutsBatches.class, "MEASUREMENT-2"),
          Map.entry(BrokenMeasurementStore.RefusesToHearTwice.class, "MEASUREMENT-3"),
          Map.entry(BrokenMeasurementStore.IgnoresContradiction.class, "MEASUREMENT-4"),
          Map.entry(BrokenMeasurementStore.LeavesOutTheLastDay.class, "MEASUREMENT-5"),
          Map.entry(BrokenMeasurementStore.KnowsTheFuture.class, "MEASUREMENT-5"),
          Map.entry(BrokenMeasurementStore.OrdersAsPeopleCount.class, "MEASUREMENT-6"),
          Map.entry(BrokenMeasurementStore.ReadsPageByPage.class, "MEASUREMENT-7"),
          Map.entry(BrokenMeasurementStore.WrapsFailures.class, "MEASUREMENT-8"),
          Map.entry(BrokenMeasurementStore.LeaksConnections.class, "MEASUREMENT-8"),
          Map.entry(BrokenMeasurementStore.ChecksThenActs.class, "MEASUREMENT-9"));

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenMeasurementStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends MeasurementStoreKit {
    private final MeasurementStore store;

    Candidate(MeasurementStore store) {
      this.store = store;
    }

    @Override
    protected MeasurementStore newStore() {
      return store;
    }
  }
}
