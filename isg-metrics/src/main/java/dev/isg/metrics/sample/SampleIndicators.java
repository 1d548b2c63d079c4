package dev.isg.metrics.sample;

import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The indicators that the guidance's tables name, and measures in the style of NIST SP 800-55,
 * defined in this library's words. All are templates: no unit measures them yet. The id starts with
 * that of the row in the catalogues CAT-F2, CAT-F4, CAT-F5 and CAT-F6: {@code F2-1-count}, {@code
 * F5-2-i2-share}.
 *
 * @source METI 2009, tables 4-2, 4-4, 4-5 and 4-6
 */
public final class SampleIndicators {
  private SampleIndicators() {}

  /** The 25 indicators of table 4-2, in the order of the table. */
  public static IndicatorSet table42() {
    return read("table-4-2.json");
  }

  /**
   * The indicators of table 4-2, each measured in the given units.
   *
   * @param units the units, in any order; one that is there twice counts once
   */
  public static IndicatorSet table42(Collection<UnitId> units) {
    return measuredIn(units, table42());
  }

  /**
   * The indicators of table 4-4, which management looks at: of the environment, heard from
   * corporate planning, and of what the CISO reports.
   *
   * @source METI 2009, 4.3.1, table 4-4
   */
  public static IndicatorSet table44() {
    return read("table-4-4.json");
  }

  /**
   * The indicators of table 4-5, which the CISO looks at. New and continuing controls, which the
   * table nests under the efficiency of investment, have indicators of their own.
   *
   * @source METI 2009, 4.3.2, table 4-5
   */
  public static IndicatorSet table45() {
    return read("table-4-5.json");
  }

  /**
   * The indicators of table 4-6, which managers look at.
   *
   * @source METI 2009, 4.3.3, table 4-6
   */
  public static IndicatorSet table46() {
    return read("table-4-6.json");
  }

  /**
   * Measures in the style of NIST SP 800-55 revision 1: percentages, rates, times and costs. Those
   * with a source follow a candidate measure of its Appendix A; some are worked out from others.
   */
  public static IndicatorSet sp80055() {
    return read("sp-800-55.json");
  }

  /**
   * Indicators, each measured in the given units; what is worked out from others is left as it is.
   *
   * @param units the units, in any order; one that is there twice counts once
   */
  public static IndicatorSet measuredIn(Collection<UnitId> units, IndicatorSet indicators) {
    List<UnitId> each = List.copyOf(new TreeSet<>(units));
    return IndicatorSet.of(
        indicators.indicators().stream().map(indicator -> measuredIn(each, indicator)).toList());
  }

  private static Indicator measuredIn(List<UnitId> units, Indicator indicator) {
    return indicator.formula().isPresent() ? indicator : indicator.withMeasuredIn(units);
  }

  private static IndicatorSet read(String file) {
    try (InputStream pack = SampleIndicators.class.getResourceAsStream(file)) {
      if (pack == null) {
        throw new IllegalStateException("the library is incomplete: no " + file);
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(file, text, IndicatorSet.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException("the library is damaged: " + file, broken);
    }
  }
}
