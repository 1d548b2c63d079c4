package dev.isg.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A data item that measures something monitored: what, on whom, how, how often, in which unit, and
 * for whom.
 *
 * @source METI 2009, 4.2 and 4.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(as = ImmutableIndicator.class)
public abstract class Indicator {
  Indicator() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the set. */
  public abstract IndicatorId id();

  /** The short name. */
  public abstract LocalizedText name();

  /** What it tells; for a ratio, what numerator and denominator count. */
  public abstract LocalizedText definition();

  /** Where the indicator is taken from; empty if it is the company's own. */
  public abstract Optional<SourceRef> source();

  /** The layer that looks at it. */
  public abstract IndicatorLevel level();

  /** On whom or what it is measured: the population. */
  public abstract LocalizedText scope();

  /** How measurements are collected. */
  public abstract CollectionMethod method();

  /** The record, system or person the data comes from. */
  public abstract LocalizedText dataSource();

  /** The role that delivers the data. */
  public abstract Role sourceRole();

  /** The role that judges by it. */
  public abstract Role evaluator();

  /** The unit of the value. */
  public abstract MeasurementUnit unit();

  /** In which form a measurement gives its value. */
  public abstract ValueForm form();

  /** Which way it is good. */
  public abstract Direction direction();

  /** How often each unit measures. */
  public abstract Interval interval();

  /** The units that measure; a gap of any of them is a gap of the indicator. */
  public abstract List<UnitId> measuredIn();

  /** How values of units become that of the unit above. */
  public abstract Combination overUnits();

  /** How values of intervals become that of a longer period. */
  public abstract Combination overTime();

  /** The population of each unit that measures; needed where units are weighted by it. */
  public abstract List<UnitPopulation> populations();

  /** How it is worked out from other indicators; empty if it is measured. */
  public abstract Optional<Formula> formula();

  /**
   * For how many days after its day a measurement stays current, from 1; the last of them counts.
   * Empty if it never grows stale.
   */
  public abstract Optional<Integer> validDays();

  /** The controls whose working it measures. */
  public abstract List<ControlId> controls();

  /**
   * How it is shown to its evaluator, where that differs from what its form asks for.
   *
   * @source METI 2009, 4.2.1
   */
  public abstract Optional<DisplayForm> display();

  /** This indicator with other units that measure. */
  public abstract Indicator withMeasuredIn(Iterable<? extends UnitId> units);

  /** This indicator, collected by another method. */
  public abstract Indicator withMethod(CollectionMethod method);

  /** How it is shown to its evaluator: as declared, otherwise as its form and unit ask for. */
  public final DisplayForm shownAs() {
    return display().orElseGet(() -> DisplayForm.fitting(this));
  }

  /** What may be done with its values. */
  public final ScaleType scale() {
    return ScaleType.of(unit());
  }

  /**
   * Whether its records must be traceable: then they belong into a tamper-evident log, and the
   * clocks of their sources are attested. False if it is not said.
   *
   * @source METI 2009, 4.1.3
   */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public boolean traceabilityRequired() {
    return false;
  }

  @Value.Check
  void check() {
    List<LocalizedText> faults = new ArrayList<>();
    if (form() == ValueForm.RATIO && !unit().equals(MeasurementUnit.PERCENT)) {
      faults.add(
          LocalizedText.of(
              "form が RATIO なら unit は % です", "an indicator of form RATIO has the unit %"));
    }
    if (form() == ValueForm.NUMBER
        && (overUnits() == Combination.POOLED || overTime() == Combination.POOLED)) {
      faults.add(
          LocalizedText.of(
              "POOLED には form: RATIO が必要です",
              "POOLED needs the form RATIO, to have sums to divide"));
    }
    if (form() == ValueForm.RATIO
        && (overUnits() == Combination.SUM || overTime() == Combination.SUM)) {
      faults.add(
          LocalizedText.of("割合は足せません。POOLED などを選びます", "shares are never added; choose POOLED"));
    }
    derivedFault().ifPresent(faults::add);
    if (overTime() == Combination.WEIGHTED) {
      faults.add(
          LocalizedText.of("WEIGHTED は overUnits だけに使えます", "WEIGHTED combines over units only"));
    }
    if (overUnits() == Combination.WEIGHTED) {
      populationFault().ifPresent(faults::add);
    }
    if (validDays().filter(days -> days < 1).isPresent()) {
      faults.add(
          LocalizedText.of("validDays は 1 以上にするか、省きます", "validDays must be from 1, or left out"));
    }
    if (overUnits() == Combination.LATEST) {
      faults.add(LocalizedText.of("LATEST は overTime だけに使えます", "LATEST combines over time only"));
    }
    addsUp(faults);
    if (direction() == Direction.WITHIN_RANGE
        && (overUnits() == Combination.WORST || overTime() == Combination.WORST)) {
      faults.add(
          LocalizedText.of(
              "範囲内が良い指標では WORST は決まりません", "WORST needs a direction that is not WITHIN_RANGE"));
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Indicator " + id(), faults);
    }
  }

  /** What the scale of the values does not bear is refused. */
  private void addsUp(List<LocalizedText> faults) {
    boolean calculated = overUnits().calculates() || overTime().calculates();
    boolean added = overUnits() == Combination.SUM || overTime() == Combination.SUM;
    if (!scale().averages() && calculated) {
      faults.add(
          LocalizedText.of(
              scale() == ScaleType.ORDINAL ? "段階は平均も合計もできません" : "有無は平均も合計もできません",
              scale() == ScaleType.ORDINAL
                  ? "grades are ordinal: never averaged, never added"
                  : "yes and no are nominal: never averaged, never added"));
    } else if (added && !scale().adds()) {
      faults.add(LocalizedText.of("点数は足せません", "points have no true zero: never added"));
    } else if (added && unit().equals(MeasurementUnit.PER_THOUSAND)) {
      faults.add(
          LocalizedText.of(
              "千あたりの値は足せません。母数が違います",
              "values per 1,000 are never added: each has a base of its own"));
    }
  }

  /** What is derived is derived in every respect, and what is measured in none. */
  private Optional<LocalizedText> derivedFault() {
    boolean derived = formula().isPresent();
    boolean consistent =
        derived == (method() == CollectionMethod.DERIVED)
            && derived == (overUnits() == Combination.FORMULA)
            && derived == (overTime() == Combination.FORMULA)
            && !(derived && (form() == ValueForm.RATIO || !measuredIn().isEmpty()));
    return consistent
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                "他の指標から算出する指標は、formula のほか method: DERIVED、form: NUMBER、overUnits と overTime:"
                    + " FORMULA を書き、measuredIn は書きません。測定する指標はそのどれも使えません",
                "a derived indicator has a formula, method DERIVED, form NUMBER, overUnits and overTime"
                    + " FORMULA, and no measuredIn; a measured one has none of these"));
  }

  private Optional<LocalizedText> populationFault() {
    List<UnitId> counted = populations().stream().map(UnitPopulation::unit).sorted().toList();
    return counted.equals(measuredIn().stream().distinct().sorted().toList())
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                "WEIGHTED には、測る組織単位それぞれの母集団を 1 つずつ populations に書きます",
                "WEIGHTED needs in populations the size of each unit that measures, once"));
  }

  /** Builds an indicator. */
  public static class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
