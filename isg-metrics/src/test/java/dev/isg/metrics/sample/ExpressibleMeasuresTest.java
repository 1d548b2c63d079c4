package dev.isg.metrics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The measures of NIST SP 800-55 and of the guidance's tables, each as an indicator: no cast, no
 * formula in a text, no unit in free words.
 */
class ExpressibleMeasuresTest {
  private static final Map<String, Indicator> MEASURES = new LinkedHashMap<>();

  static {
    // NIST SP 800-55: percentage, rate, time, cost, count
    share("nist-budget-share", "security budget", "information technology budget");
    share("nist-mitigated-in-time", "weaknesses mitigated in time", "weaknesses found");
    number("nist-incidents-per-thousand", "/1000", Combination.MEAN, Combination.MEAN);
    number("nist-days-to-patch", "d", Combination.WORST, Combination.WORST);
    number("nist-minutes-to-report", "min", Combination.WORST, Combination.WORST);
    number("nist-cost-of-incidents", "JPY", Combination.SUM, Combination.SUM);
    number("nist-audit-record-reviews", "count", Combination.SUM, Combination.SUM);
    number("nist-test-score", "points", Combination.MEAN, Combination.LATEST);
    // table 4-4
    share("F4-1-i1", "customers of the main segment", "customers"); // 顧客属性推移
    number("F4-1-i2", "JPY", Combination.SUM, Combination.SUM); // 売上推移
    number("F4-1-i3", "yes-no", Combination.WORST, Combination.LATEST); // 法令改正への対応の有無
    number("F4-1-i4", "JPY", Combination.SUM, Combination.LATEST); // IT投資計画
    number("F4-1-i5", "count", Combination.SUM, Combination.SUM); // 競合他社動向
    number("F4-2-i1", "grade", Combination.WORST, Combination.LATEST); // CISOによる報告
    share("F4-3-i1", "objectives achieved", "objectives set"); // CISOによる報告
    // table 4-5
    number("F5-1-i1", "count", Combination.SUM, Combination.SUM); // 委員会議事録
    number("F5-1-i2", "count", Combination.SUM, Combination.SUM); // 担当範囲の見直し記録
    number("F5-2-i1", "count", Combination.SUM, Combination.SUM); // 管理策選定議事録
    number("F5-2-i2-count", "count", Combination.SUM, Combination.SUM); // 効率化プロセス数
    share("F5-2-i2-share", "processes streamlined", "processes"); // 割合
    number("F5-2-i3", "JPY", Combination.SUM, Combination.SUM); // 削減額
    number("F5-2-i4", "count", Combination.SUM, Combination.SUM); // レビュー頻度
    number("F5-3-i1", "count", Combination.SUM, Combination.SUM); // 報告記録
    share("F5-3-i2", "actions done", "actions planned"); // 対応計画の進捗報告
    number("F5-4-i1", "count", Combination.SUM, Combination.LATEST); // 内部監査記録
    number("F5-4-i2", "count", Combination.SUM, Combination.SUM); // 報告記録
    share("F5-5-i1", "complete ledger rows", "assets"); // 情報資産管理台帳整備率
    number("F5-5-i2", "count", Combination.SUM, Combination.LATEST); // 内部監査記録
    number("F5-5-i3", "count", Combination.SUM, Combination.SUM); // 規程違反数
    share("F5-5-i4", "PCs that conform", "PCs"); // PCセキュリティ設定遵守率
    share("F5-5-i5", "partners with an NDA", "partners"); // NDA締結率
    number("F5-5-i6", "count", Combination.SUM, Combination.SUM); // 事業継続訓練実施回数
    number("F5-5-i7", "h", Combination.WORST, Combination.SUM); // 事故時のサービス停止時間
    number("F5-5-i8", "grade", Combination.WORST, Combination.LATEST); // 対象のリスク分析結果
    share("F5-5-i9", "actions done", "actions planned"); // 対応計画の進捗報告
    number("F5-6-i1-count", "count", Combination.SUM, Combination.SUM); // 各部門からの報告数
    share("F5-6-i1-share", "reports handed in", "reports due"); // 実施率
    number("F5-6-i1-days", "d", Combination.WORST, Combination.WORST); // 所要日数
    // table 4-6
    for (String id :
        List.of("F6-1a-i", "F6-1b-i", "F6-1c-i", "F6-2a-i", "F6-2b-i", "F6-3a-i", "F6-3b-i")) {
      share(id, "what is done", "what is to be done");
    }
    number("F6-4-i", "count", Combination.SUM, Combination.SUM); // 事件・事故発生件数
  }

  @Test
  @Tag("REQ-226")
  void everyMeasureIsAnIndicatorThatPassesTheCheck() {
    assertThat(
            IndicatorCheck.check(
                    IndicatorSet.of(List.copyOf(MEASURES.values())), Samples.programme())
                .issues())
        .isEmpty();
  }

  @Test
  @Tag("CAT-F4")
  @Tag("CAT-F5")
  @Tag("CAT-F6")
  void everyIndicatorOfTablesFourFourToFourSixIsAmongThem() {
    Set<String> rows = new TreeSet<>();
    for (String table : List.of("CAT-F4", "CAT-F5", "CAT-F6")) {
      for (CatalogueRow row : Catalogues.shipped().get(CatalogueId.of(table)).rows()) {
        if (row.attribute("kind").filter("INDICATOR"::equals).isPresent()) {
          rows.add(row.id().value());
        }
      }
    }
    Set<String> expressed = new TreeSet<>();
    MEASURES.keySet().stream()
        .filter(id -> !id.startsWith("nist-"))
        .map(id -> id.replaceFirst("-(count|share|days)$", ""))
        .forEach(expressed::add);

    assertThat(expressed).isEqualTo(rows);
  }

  @Test
  @Tag("REQ-226")
  void eachHasAValueInItsUnit() {
    List<Measurement> history = new ArrayList<>();
    for (Indicator measure : MEASURES.values()) {
      history.add(
          Samples.measurement(
              "M-" + measure.id(), measure.id(), Samples.SALES, "2025-04-30", value(measure)));
    }
    IndicatorValues values =
        IndicatorValues.of(
            Samples.resolved(), IndicatorSet.of(List.copyOf(MEASURES.values())), history);

    for (Indicator measure : MEASURES.values()) {
      Quantity found =
          values.value(measure.id(), Samples.COMPANY, Samples.YEAR).value().orElseThrow();
      assertThat(found)
          .as(measure.id().value())
          .isEqualTo(
              measure.form() == ValueForm.RATIO
                  ? Quantity.parse("25 %")
                  : new Quantity(BigDecimal.ONE, measure.unit()));
    }
  }

  private static MeasuredValue value(Indicator measure) {
    return measure.form() == ValueForm.RATIO
        ? new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.valueOf(4))
        : new MeasuredValue.Single(new Quantity(BigDecimal.ONE, measure.unit()));
  }

  private static void share(String id, String part, String whole) {
    MEASURES.put(
        id,
        plain(id)
            .definition(
                LocalizedText.of(
                    "分子: " + part + "、分母: " + whole,
                    "numerator: " + part + "; denominator: " + whole))
            .unit(MeasurementUnit.PERCENT)
            .form(ValueForm.RATIO)
            .overUnits(Combination.POOLED)
            .overTime(Combination.POOLED)
            .build());
  }

  private static void number(String id, String unit, Combination overUnits, Combination overTime) {
    MEASURES.put(
        id,
        plain(id)
            .definition(LocalizedText.of("値", "value"))
            .unit(MeasurementUnit.of(unit))
            .form(ValueForm.NUMBER)
            .overUnits(overUnits)
            .overTime(overTime)
            .build());
  }

  private static Indicator.Builder plain(String id) {
    return Indicator.builder()
        .id(IndicatorId.of(id))
        .name(LocalizedText.same(id))
        .level(IndicatorLevel.CISO)
        .scope(LocalizedText.of("全社", "the company"))
        .method(CollectionMethod.RECORDS)
        .dataSource(LocalizedText.of("記録", "records"))
        .sourceRole(Role.MANAGER)
        .evaluator(Role.CISO)
        .direction(Direction.HIGHER_IS_BETTER)
        .interval(Interval.YEARLY)
        .addMeasuredIn(Samples.SALES);
  }
}
