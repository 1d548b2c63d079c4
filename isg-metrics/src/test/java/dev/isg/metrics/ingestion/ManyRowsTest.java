package dev.isg.metrics.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many rows in little memory; the ten million of the goal with {@code -Disg.rows=10000000}. */
class ManyRowsTest {
  private static final String ROWS = Integer.toString(Integer.getInteger("isg.rows", 300_000));

  @Test
  @Tag("REQ-212")
  void importsManyRowsInSixtyFourMegabytes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                ROWS)
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(told).contains("many.csv: " + ROWS + " rows read, " + ROWS + " appended, 0 known");
    assertThat(process.exitValue()).isZero();
  }
}
