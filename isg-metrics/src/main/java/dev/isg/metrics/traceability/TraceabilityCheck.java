package dev.isg.metrics.traceability;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks measurements of indicators for which traceability is required: whether the clock of their
 * source was attested when they were recorded, and whether they are in the log as they are in the
 * history. Measurements of other indicators are passed over.
 *
 * <p>An issue tells of all measurements of one indicator and source that share a fault, by their
 * number and the first by order of ids, so that the report stays short however many there are. It
 * reads them one by one.
 *
 * @source METI 2009, 4.1.3
 */
public final class TraceabilityCheck {
  private final Map<IndicatorId, Integer> traceable = new HashMap<>();
  private final Map<String, List<ClockAttestation>> attestations = new HashMap<>();
  private final Function<? super MeasurementId, Optional<Measurement>> log;
  private final Map<Fault, Tally> faults = new TreeMap<>(Fault.ORDER);

  private TraceabilityCheck(
      IndicatorSet indicators,
      Collection<ClockAttestation> attestations,
      Function<? super MeasurementId, Optional<Measurement>> log) {
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      if (indicator.traceabilityRequired()) {
        traceable.put(indicator.id(), i);
      }
    }
    attestations.stream()
        .sorted(Comparator.comparing(ClockAttestation::checkedAt))
        .forEach(
            one ->
                this.attestations
                    .computeIfAbsent(one.source(), source -> new ArrayList<>())
                    .add(one));
    this.log = log;
  }

  /**
   * Every issue of the measurements. The paths lead into the set of indicators.
   *
   * @param indicators say which of them must be traceable
   * @param measurements in any order
   * @param attestations the checks of clocks that were recorded, in any order; of several that hold
   *     for an instant, the latest counts
   * @param log what the verified log has under an id; empty if nothing
   */
  public static ValidationReport check(
      IndicatorSet indicators,
      Stream<Measurement> measurements,
      Collection<ClockAttestation> attestations,
      Function<? super MeasurementId, Optional<Measurement>> log) {
    TraceabilityCheck check = new TraceabilityCheck(indicators, attestations, log);
    measurements
        .filter(one -> check.traceable.containsKey(one.indicator()))
        .forEach(check::measurement);
    return check.report();
  }

  private void measurement(Measurement measurement) {
    clock(measurement);
    Optional<Measurement> logged = log.apply(measurement.id());
    if (logged.isEmpty()) {
      fault(TraceabilityRule.NOT_IN_LOG, "", measurement, Map.of());
    } else if (!logged.get().equals(measurement)) {
      fault(TraceabilityRule.DIFFERS_FROM_LOG, "", measurement, Map.of());
    }
  }

  private void clock(Measurement measurement) {
    String source = measurement.measuredBy();
    List<ClockAttestation> known = attestations.getOrDefault(source, List.of());
    if (known.isEmpty()) {
      fault(TraceabilityRule.CLOCK_NOT_ATTESTED, source, measurement, Map.of());
      return;
    }
    Optional<ClockAttestation> valid =
        known.stream()
            .filter(one -> one.covers(measurement.recordedAt()))
            .reduce((earlier, later) -> later);
    if (valid.isEmpty()) {
      fault(
          TraceabilityRule.ATTESTATION_NOT_VALID,
          source,
          measurement,
          Map.of("recorded", LocalizedText.same(measurement.recordedAt().toString())));
    } else if (!valid.get().withinMaximum()) {
      fault(
          TraceabilityRule.CLOCK_OFF,
          source,
          measurement,
          Map.of(
              "offset", LocalizedText.same(seconds(valid.get().offset())),
              "maximum", LocalizedText.same(seconds(valid.get().maximumOffset()))));
    }
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros().toPlainString() + " s";
  }

  private void fault(
      TraceabilityRule rule,
      String source,
      Measurement measurement,
      Map<String, LocalizedText> inputs) {
    faults
        .computeIfAbsent(
            new Fault(traceable.getOrDefault(measurement.indicator(), -1), rule, source),
            fault -> new Tally())
        .add(measurement, inputs);
  }

  private ValidationReport report() {
    return ValidationReport.of(
        faults.entrySet().stream().map(fault -> fault.getValue().issue(fault.getKey())).toList());
  }

  /** A fault that measurements of one indicator and source share; the source may not matter. */
  private record Fault(int indicator, TraceabilityRule rule, String source) {
    static final Comparator<Fault> ORDER =
        Comparator.comparingInt(Fault::indicator)
            .thenComparing(Fault::rule)
            .thenComparing(Fault::source);
  }

  /** How many share it, and the first of them. */
  private static final class Tally {
    private long count;
    private Optional<Measurement> first = Optional.empty();
    private Map<String, LocalizedText> inputs = Map.of();

    void add(Measurement measurement, Map<String, LocalizedText> found) {
      count++;
      if (first.isEmpty() || measurement.id().compareTo(first.get().id()) < 0) {
        first = Optional.of(measurement);
        inputs = found;
      }
    }

    Issue issue(Fault fault) {
      Measurement example = first.orElseThrow();
      Map<String, LocalizedText> all = new HashMap<>(inputs);
      all.put("indicator", LocalizedText.same(example.indicator().value()));
      all.put("source", LocalizedText.same(example.measuredBy()));
      all.put("count", LocalizedText.same(Long.toString(count)));
      all.put("first", LocalizedText.same(example.id().value()));
      return Issue.of(fault.rule(), "/indicators/" + fault.indicator(), all);
    }
  }
}
