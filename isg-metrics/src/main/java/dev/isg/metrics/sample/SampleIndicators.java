package dev.isg.metrics.sample;

import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The indicators that the rows of table 4-2 name, 25 of them, defined in this library's words. The
 * id starts with that of the row in the catalogue CAT-F2: {@code F2-1-count}, {@code F2-1-rate}.
 *
 * @source METI 2009, 4.2.1, table 4-2
 */
public final class SampleIndicators {
  private static final String FILE = "table-4-2.json";

  private SampleIndicators() {}

  /** The indicators as templates, in the order of the table: no unit measures them yet. */
  public static IndicatorSet table42() {
    try (InputStream pack = SampleIndicators.class.getResourceAsStream(FILE)) {
      if (pack == null) {
        throw new IllegalStateException("the library is incomplete: no " + FILE);
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(FILE, text, IndicatorSet.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException("the library is damaged: " + FILE, broken);
    }
  }

  /**
   * The indicators, each measured in the given units.
   *
   * @param measuredIn the units, in any order; one that is there twice counts once
   */
  public static IndicatorSet table42(Collection<UnitId> measuredIn) {
    TreeSet<UnitId> units = new TreeSet<>(measuredIn);
    return IndicatorSet.of(
        table42().indicators().stream().map(indicator -> indicator.withMeasuredIn(units)).toList());
  }
}
