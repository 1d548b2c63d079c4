package dev.isg.evaluation.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.band.Band;
import dev.isg.evaluation.band.BandScale;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.conditiontext.ConditionText;
import dev.isg.metrics.indicator.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionedRuleTest {
  private static final Condition PATCHED = ConditionText.parse("patching >= 95 %");

  private static Validity days(String from, String last) {
    return Validity.of(LocalDate.parse(from), LocalDate.parse(last));
  }

  private static RuleVersion version(String name, Validity validity) {
    return new RuleVersion(name, validity, PATCHED);
  }

  private static VersionedRule rule(RuleVersion... versions) {
    return new VersionedRule(
        RuleId.of("R1"), LocalizedText.of("修正", "patching"), List.of(versions));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31,", "2024-04-01,1", "2025-03-31,1", "2025-04-01,2", "2099-12-31,2"})
  void findsTheVersionOfADayItsFirstAndLastIncluded(LocalDate day, String version) {
    VersionedRule rule =
        rule(
            version("2", Validity.from(LocalDate.parse("2025-04-01"))),
            version("1", days("2024-04-01", "2025-03-31")));

    assertThat(rule.inForce(day).map(RuleVersion::version)).isEqualTo(Optional.ofNullable(version));
    assertThat(rule.versions()).extracting(RuleVersion::version).containsExactly("1", "2");
    assertThat(rule.remarks().issues()).isEmpty();
  }

  @Test
  void refusesTwoVersionsOnOneDay() {
    assertThatThrownBy(
            () ->
                rule(
                    version("1", days("2024-04-01", "2025-04-01")),
                    version("2", days("2025-04-01", "2025-04-30"))))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("'1' and '2' are both in force from 1 April 2025 to 1 April 2025");
    assertThatThrownBy(
            () ->
                rule(
                    version("1", Validity.from(LocalDate.parse("2024-04-01"))),
                    version("2", Validity.from(LocalDate.parse("2025-04-01")))))
        .hasMessageContaining("from 1 April 2025 to an open end");
  }

  @Test
  void seesAnOverlapAlsoPastAShortVersionBetween() {
    assertThatThrownBy(
            () ->
                rule(
                    version("long", days("2024-01-01", "2024-12-31")),
                    version("short", days("2024-02-01", "2024-02-02")),
                    version("late", days("2024-11-30", "2025-01-31"))))
        .hasMessageContaining("'long' and 'short' are both in force from 1 February 2024 to 2")
        .hasMessageContaining(
            "'long' and 'late' are both in force from 30 November 2024 to 31 December 2024");
  }

  @Test
  void refusesTwoVersionsOfOneName() {
    assertThatThrownBy(
            () ->
                rule(
                    version("1", days("2024-04-01", "2024-04-30")),
                    version("1", days("2024-05-01", "2024-05-31"))))
        .hasMessageContaining("two versions are called '1'");
  }

  @Test
  void remarksOnABreakBetweenVersions() {
    VersionedRule rule =
        rule(
            version("1", days("2024-04-01", "2024-04-30")),
            version("2", days("2024-05-02", "2024-05-31")));

    assertThat(rule.remarks().hasErrors()).isFalse();
    assertThat(rule.remarks().issues())
        .extracting(Issue::message)
        .containsExactly(
            LocalizedText.of(
                "版「1」と「2」の間、2024年5月1日から2024年5月1日までどの版も有効ではありません",
                "between the versions '1' and '2', from 1 May 2024 to 1 May 2024, none is in"
                    + " force"));
    assertThat(rule.inForce(LocalDate.parse("2024-05-01"))).isEmpty();
  }

  @Test
  void endsNoEarlierThanItBegins() {
    assertThat(days("2024-04-01", "2024-04-01").contains(LocalDate.parse("2024-04-01"))).isTrue();
    assertThatThrownBy(() -> days("2024-04-02", "2024-04-01"))
        .hasMessageContaining("the last day 2024-04-01 is before the first day 2024-04-02");
  }

  @Test
  void comesBackFromJsonAsItWas() {
    VersionedRule rule =
        rule(
            version("1", days("2024-04-01", "2025-03-31")),
            version("2", Validity.from(LocalDate.parse("2025-04-01"))));

    assertThat(
            IsgJson.standard()
                .read("rule.json", IsgJson.standard().write(rule), VersionedRule.class)
                .value())
        .isEqualTo(rule);
  }

  @Test
  void bandsHaveVersionsToo() {
    Band only = new Band(LocalizedText.of("全", "all"), 1, Optional.empty(), Optional.empty());
    BandScale scale =
        new BandScale(MeasurementUnit.PERCENT, Direction.HIGHER_IS_BETTER, List.of(only));
    BandVersion one = new BandVersion("1", days("2024-04-01", "2025-03-31"), scale);
    BandVersion late = new BandVersion("2", days("2025-05-01", "2025-05-31"), scale);
    VersionedBands bands = new VersionedBands(IndicatorId.of("patching"), List.of(late, one));

    assertThat(bands.inForce(LocalDate.parse("2025-03-31"))).contains(one);
    assertThat(bands.inForce(LocalDate.parse("2025-04-01"))).isEmpty();
    assertThat(bands.remarks().issues())
        .extracting(issue -> issue.rule().id())
        .containsExactly("ISG-E-898");
    assertThat(
            IsgJson.standard()
                .read("bands.json", IsgJson.standard().write(bands), VersionedBands.class)
                .value())
        .isEqualTo(bands);
    assertThatThrownBy(() -> new VersionedBands(IndicatorId.of("patching"), List.of(one, one)))
        .hasMessageContaining("VersionedBands patching");
  }
}
