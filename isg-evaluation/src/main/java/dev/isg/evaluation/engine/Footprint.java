package dev.isg.evaluation.engine;

import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which targets rest on what is measured of an indicator, through formulas too. */
final class Footprint {
  private final Map<IndicatorId, Set<Integer>> targets = new HashMap<>();

  Footprint(Graph graph, IndicatorSet indicators) {
    for (int place = 0; place < graph.targets().size(); place++) {
      Set<IndicatorId> restsOn = new HashSet<>();
      for (TargetMeasure measure : graph.targets().get(place).measures()) {
        collect(measure.indicator(), indicators, restsOn);
      }
      for (IndicatorId id : restsOn) {
        targets.computeIfAbsent(id, key -> new TreeSet<>()).add(place);
      }
    }
  }

  /** The places of the targets that rest on the indicator. */
  Set<Integer> of(IndicatorId id) {
    return targets.getOrDefault(id, Set.of());
  }

  private static void collect(IndicatorId id, IndicatorSet indicators, Set<IndicatorId> restsOn) {
    if (restsOn.add(id)) {
      Optional<Indicator> indicator = indicators.find(id);
      indicator
          .flatMap(Indicator::formula)
          .ifPresent(
              formula -> formula.indicators().forEach(part -> collect(part, indicators, restsOn)));
    }
  }
}
