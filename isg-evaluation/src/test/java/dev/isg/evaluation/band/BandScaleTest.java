package dev.isg.evaluation.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.indicator.Direction;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BandScaleTest {
  private static final Band POOR = Band.below(name("不良", "poor"), 3, "80");
  private static final Band FAIR = Band.between(name("可", "fair"), 2, "80", "95.0");
  private static final Band GOOD = Band.from(name("良", "good"), 1, "95");

  private static LocalizedText name(String ja, String en) {
    return LocalizedText.of(ja, en);
  }

  private static BandScale scale(Band... bands) {
    return new BandScale(MeasurementUnit.PERCENT, Direction.HIGHER_IS_BETTER, List.of(bands));
  }

  private static List<Issue> faults(Direction direction, Band... bands) {
    return BandCheck.check(MeasurementUnit.PERCENT, direction, List.of(bands)).issues();
  }

  private static List<String> told(Direction direction, Band... bands) {
    return faults(direction, bands).stream()
        .map(issue -> issue.path() + " " + issue.rule() + " " + issue.message().en())
        .toList();
  }

  private static Band ranked(String name, int rank, String from, String to) {
    return Band.between(LocalizedText.same(name), rank, from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,poor",
    "79.999999,poor",
    "80,fair",
    "94.99999999999999999999,fair",
    "95,good",
    "100,good",
    "1000,good"
  })
  void everyValueLiesInOneBandAndTheEndInTheUpperOne(String value, String band) {
    assertThat(
            scale(POOR, FAIR, GOOD).bandOf(Quantity.of(value, MeasurementUnit.PERCENT)).name().en())
        .isEqualTo(band);
  }

  @Test
  void comparesOnlyLikeWithLike() {
    assertThatThrownBy(() -> scale(POOR, FAIR, GOOD).bandOf(Quantity.parse("3 h")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("the bands are in %, and the value is in h");
  }

  @Test
  @Tag("REQ-307")
  void namesEveryGapAndOverlap() {
    Band low = ranked("low", 3, "0", "50");
    Band middle = ranked("middle", 2, "40", "60");
    Band high = ranked("high", 1, "70", "100");

    assertThat(told(Direction.HIGHER_IS_BETTER, low, middle, high))
        .containsExactly(
            "/bands/0 GAP no band holds the values below 0 % (under the lowest band)",
            "/bands/1 OVERLAP the bands 'low' and 'middle' both hold the values from 40 % to below"
                + " 50 %",
            "/bands/2 GAP no band holds the values from 100 % (over the highest band)",
            "/bands/2 GAP no band holds the values from 60 % to below 70 % (between 'middle' and"
                + " 'high')");
    assertThat(faults(Direction.HIGHER_IS_BETTER, low, middle, high))
        .extracting(issue -> issue.message().ja())
        .contains("60 % 以上 70 % 未満がどの帯にも入りません（「middle」と「high」の間）");
    assertThatThrownBy(() -> scale(low, middle, high))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("from 60 % to below 70 %")
        .hasMessageContaining("below 0 %");
  }

  @Test
  void namesTheOverlapOfOpenBands() {
    Band all = new Band(name("全", "all"), 1, POOR.from(), GOOD.to());
    assertThat(told(Direction.HIGHER_IS_BETTER, POOR, all))
        .containsExactly(
            "/bands/1 OVERLAP the bands 'poor' and 'all' both hold the values below 80 %");
    assertThat(told(Direction.LOWER_IS_BETTER, all, GOOD.from().map(end -> FAIR).orElseThrow()))
        .contains("/bands/1 OVERLAP the bands 'all' and 'fair' both hold the values from 80 %");
    assertThat(told(Direction.HIGHER_IS_BETTER, all)).isEmpty();
  }

  @Test
  void holdsSomething() {
    Band empty = ranked("empty", 2, "80", "80");
    assertThat(told(Direction.HIGHER_IS_BETTER, POOR, empty, Band.from(name("良", "good"), 1, "80")))
        .containsExactly("/bands/1 EMPTY the band 'empty' holds no value: from 80 % to below 80 %");
    assertThat(told(Direction.HIGHER_IS_BETTER))
        .containsExactly("/bands NAMES_AND_RANKS no band has rank 1, the best");
  }

  @Test
  void ranksFollowTheDirection() {
    assertThat(told(Direction.HIGHER_IS_BETTER, POOR, FAIR, GOOD)).isEmpty();
    assertThat(told(Direction.LOWER_IS_BETTER, POOR, FAIR, GOOD))
        .containsExactly(
            "/bands/1 AGAINST_DIRECTION the direction is 'lower is better', and after the band"
                + " 'poor' of rank 3 comes 'fair' of rank 2",
            "/bands/2 AGAINST_DIRECTION the direction is 'lower is better', and after the band"
                + " 'fair' of rank 2 comes 'good' of rank 1");
    Band under = Band.below(name("不足", "under"), 2, "80");
    Band right = Band.between(name("適正", "right"), 1, "80", "95");
    Band over = Band.from(name("過剰", "over"), 2, "95");
    assertThat(told(Direction.WITHIN_RANGE, under, right, over)).isEmpty();
    assertThat(told(Direction.LOWER_IS_BETTER, under, right, over)).hasSize(1);
    assertThat(told(Direction.HIGHER_IS_BETTER, under, right, over)).hasSize(1);
    Band best = Band.below(name("一", "one"), 1, "80");
    Band worse = Band.between(name("二", "two"), 2, "80", "95");
    Band bestAgain = Band.from(name("三", "three"), 1, "95");
    assertThat(told(Direction.WITHIN_RANGE, best, worse, bestAgain))
        .containsExactly(
            "/bands/2 AGAINST_DIRECTION the direction is 'good within a range', and after the band"
                + " 'two' of rank 2 comes 'three' of rank 1");
  }

  @Test
  void isKnownByItsName() {
    Band again = Band.from(name("不良", "poor"), 1, "80");
    assertThat(told(Direction.HIGHER_IS_BETTER, POOR, again))
        .containsExactly("/bands/1 NAMES_AND_RANKS two bands are called 'poor'");
    assertThatThrownBy(() -> Band.below(name("不良", "poor"), 0, "80"))
        .hasMessageContaining("a rank is from 1, the best, not 0");
    assertThatThrownBy(() -> Band.below(name("不良", "poor"), 1, "1E+999999999"))
        .hasMessageContaining("digits before");
  }

  @Test
  void comesBackFromJsonAndRefusesAGapThere() {
    BandScale scale = scale(POOR, FAIR, GOOD);
    String json = IsgJson.standard().write(scale);

    assertThat(IsgJson.standard().read("bands.json", json, BandScale.class).value())
        .isEqualTo(scale);
    String gap = json.replaceFirst("95", "94");
    assertThatThrownBy(() -> IsgJson.standard().read("bands.json", gap, BandScale.class))
        .hasMessageContaining("no band holds the values from 94 % to below 95 %");
  }
}
