package dev.isg.disclosure.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.dashboard.MeasureView;
import dev.isg.evaluation.dashboard.TrendPoint;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void breaksTheLineAtAGapAndMarksIt() {
    Chart chart = Chart.large(measure("90", "92", "", "95"));

    assertThat(chart.runs()).hasSize(2);
    assertThat(chart.dots()).hasSize(3);
    assertThat(chart.gaps()).hasSize(1);
  }

  @Test
  void drawsNothingWhereNothingIsKnown() {
    Chart chart = Chart.small(measure("", "", ""));

    assertThat(chart.runs()).isEmpty();
    assertThat(chart.dots()).isEmpty();
    assertThat(chart.gaps()).hasSize(3);
  }

  @Test
  void tellsValuesThatReachTheBoundFromThoseThatDoNot() {
    assertThat(Chart.large(measure("94.999", "95", "95.001")).dots())
        .extracting(Chart.Dot::reached)
        .containsExactly(false, true, true);
  }

  @Test
  void standsInItsBoxWhenEveryValueIsTheSame() {
    for (Chart.Dot dot : Chart.small(measure("95", "95")).dots()) {
      assertThat(new BigDecimal(dot.y())).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(32));
    }
  }

  @Test
  void comparesARunningTotalWithTheYearWhereIntervalsAddUp() {
    assertThat(Chart.large(measure(true, "40", "50", "5")).dots())
        .extracting(Chart.Dot::reached)
        .containsExactly(false, false, true);
    assertThat(Chart.large(measure(true, "40", "", "60")).dots()).hasSize(1);
  }

  private static MeasureView measure(String... values) {
    return measure(false, values);
  }

  private static MeasureView measure(boolean addsUp, String... values) {
    List<TrendPoint> trend = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      LocalDate first = LocalDate.of(2025, 4 + i, 1);
      trend.add(
          new TrendPoint(
              Period.of(first, first.plusDays(27)),
              first.toString().substring(0, 7),
              values[i].isEmpty()
                  ? Optional.empty()
                  : Optional.of(Quantity.of(values[i], MeasurementUnit.PERCENT))));
    }
    return new MeasureView(
        IndicatorId.of("x"),
        LocalizedText.of("指標", "indicator"),
        new Criterion.AtLeast(Quantity.of("95", MeasurementUnit.PERCENT)),
        LocalizedText.of("95 % 以上", "at least 95 %"),
        Optional.empty(),
        LocalizedText.of("不明", "unknown"),
        AchievementSuggestion.NOT_EVALUABLE,
        values.length,
        values.length,
        addsUp,
        trend,
        List.of());
  }
}
