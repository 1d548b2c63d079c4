package dev.isg.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
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

  @Test
  void allWaysReadTheSameOutOfAFile() throws IOException, SQLException {
    CsvFile file = CsvFile.of(Workload.oneEach(20, 3));
    Totals expected = new CsvByHand(20, 3).totals(file);

    assertThat(expected.measurements()).isEqualTo(20 * 3 * Workload.MONTHS);
    assertThat(expected.slots()).isEqualTo(20 * 3 * Workload.MONTHS / 3);
    assertThat(ByLibrary.totals(file)).isEqualTo(expected);
    assertThat(ByLibrary.totalsByObjects(file)).isEqualTo(expected);
    try (ByDuckDb database = ByDuckDb.empty()) {
      assertThat(database.totals(file.path())).isEqualTo(expected);
    }
    Files.delete(file.path());
  }
}
