package dev.isg.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameTotalsTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void allWaysGiveTheSameStatistics(boolean shuffled) throws SQLException {
    Workload workload = Workload.inTimeOrder(20, 3, 20_000);
    if (shuffled) {
      workload.shuffled();
    }
    Totals expected = ByHand.totals(workload);

    assertThat(expected.measurements()).isEqualTo(20_000);
    assertThat(expected.slots()).isEqualTo(20 * 3 * Workload.MONTHS);
    assertThat(ByLibrary.totals(workload.columns())).isEqualTo(expected);
    assertThat(ByStreams.totals(workload)).isEqualTo(expected);
    try (ByDuckDb database = ByDuckDb.with(workload)) {
      assertThat(database.totals()).isEqualTo(expected);
    }
  }
}
