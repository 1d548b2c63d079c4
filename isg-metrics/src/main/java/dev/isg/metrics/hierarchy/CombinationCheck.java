package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.CommonIndicator;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CHK-12: whether indicators that are put together go together. Units within a formula are checked
 * where indicators are; here it is whether what is good in the one is good in the other, and
 * whether values put together as they are have one unit.
 */
final class CombinationCheck {
  private final IndicatorSet indicators;
  private final Optional<MonitoringStructure> monitoring;
  private final List<Issue> issues = new ArrayList<>();

  CombinationCheck(IndicatorSet indicators, Optional<MonitoringStructure> monitoring) {
    this.indicators = indicators;
    this.monitoring = monitoring;
  }

  List<Issue> issues() {
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator whole = indicators.indicators().get(i);
      String path = "/indicators/" + i + "/formula";
      whole.formula().ifPresent(formula -> walk(whole, formula, 1, path));
    }
    monitoring.ifPresent(
        structure -> {
          for (int i = 0; i < structure.commonIndicators().size(); i++) {
            common(structure.commonIndicators().get(i), "/commonIndicators/" + i + "/of/");
          }
        });
    return issues;
  }

  /** Follows a formula to the indicators that move its value their own way, or against it. */
  private void walk(Indicator whole, Formula formula, int sign, String path) {
    if (formula instanceof Formula.Value value) {
      indicators
          .find(value.of())
          .filter(part -> against(whole, part, sign))
          .ifPresent(part -> add(whole, part, directions(whole, part, sign), path));
    } else if (formula instanceof Formula.Scaled scaled) {
      walk(whole, scaled.of(), sign * scaled.by().signum(), path + "/of");
    } else if (formula instanceof Formula.Share share) {
      walk(whole, share.part(), sign, path + "/part");
    } else if (formula instanceof Formula.PerThousand rate) {
      walk(whole, rate.events(), sign, path + "/events");
    } else if (!(formula instanceof Formula.Difference)) {
      formula.parts().forEach(part -> walk(whole, part.formula(), sign, path + part.path()));
    }
  }

  private void common(CommonIndicator mapping, String path) {
    Optional<Indicator> common = indicators.find(mapping.common());
    if (common.isEmpty() || mapping.how().isPresent()) {
      return;
    }
    Indicator whole = common.get();
    for (int j = 0; j < mapping.of().size(); j++) {
      IndicatorId id = mapping.of().get(j);
      Optional<Indicator> part = indicators.find(id);
      if (part.isPresent() && !part.get().unit().equals(whole.unit())) {
        add(whole, part.get(), units(whole, part.get()), path + j);
      } else if (part.isPresent() && part.get().direction() != whole.direction()) {
        add(whole, part.get(), directions(whole, part.get(), 1), path + j);
      }
    }
  }

  /** Only ranges are of no direction that could be opposed. */
  private static boolean against(Indicator whole, Indicator part, int sign) {
    boolean same = whole.direction() == part.direction();
    return whole.direction() != Direction.WITHIN_RANGE
        && part.direction() != Direction.WITHIN_RANGE
        && same != (sign > 0);
  }

  private void add(Indicator whole, Indicator part, LocalizedText problem, String path) {
    issues.add(
        Issue.of(
            HierarchyRule.COMBINED_AGAINST_NATURE,
            path,
            Map.of(
                "subject", MonitoringItems.text(whole.id()),
                "from", MonitoringItems.text(part.id()),
                "problem", problem)));
  }

  private static LocalizedText directions(Indicator whole, Indicator part, int sign) {
    LocalizedText from = part.direction().label();
    LocalizedText to = whole.direction().label();
    return LocalizedText.of(
        "向きが合いません（「" + from.ja() + "」から「" + to.ja() + "」" + (sign < 0 ? "、式は逆向き" : "") + "）",
        "what is good differs ("
            + from.en()
            + " in the part, "
            + to.en()
            + " in the whole"
            + (sign < 0 ? ", and the formula turns it round)" : ")"));
  }

  private static LocalizedText units(Indicator whole, Indicator part) {
    return LocalizedText.of(
        "単位が違います（" + part.unit() + " と " + whole.unit() + "）",
        "the units differ (" + part.unit() + " and " + whole.unit() + ")");
  }
}
