package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.monitoring.EffectViewpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the indicators of the CISO's items show.
 *
 * @source METI 2009, 4.1.2 and 5.1(2)
 */
final class IndicatorInputs {
  private final ViewpointMaterial material;

  IndicatorInputs(ViewpointMaterial material) {
    this.material = material;
  }

  ViewpointInput of(InputSource source) {
    return addTo(new InputDraft(source), source).build();
  }

  /** Adds the indicators of the items that look from where the source does. */
  InputDraft addTo(InputDraft draft, InputSource source) {
    EffectViewpoint viewpoint =
        switch (source) {
          case PROMOTION_ACTIVITY -> EffectViewpoint.ORGANISATION;
          case LEGAL_VIOLATIONS -> EffectViewpoint.COMPLIANCE;
          default -> EffectViewpoint.INVESTMENT;
        };
    List<Indicator> indicators =
        material.monitoring().stream()
            .flatMap(monitoring -> monitoring.cisoItems().stream())
            .filter(item -> item.viewpoint().filter(viewpoint::equals).isPresent())
            .flatMap(item -> item.indicators().stream())
            .distinct()
            .sorted()
            .flatMap(id -> material.values().indicators().find(id).stream())
            .toList();
    if (indicators.isEmpty()) {
      draft.lacks(ExecutiveInputRule.NOT_MONITORED, Map.of("viewpoint", viewpoint.label()));
    }
    indicators.forEach(indicator -> add(draft, indicator));
    return draft;
  }

  /** A value counts only if every measurement due is there and current. */
  private void add(InputDraft draft, Indicator indicator) {
    UnitId root = material.programme().governanceUnit().root();
    IndicatorValue found =
        material
            .values()
            .value(indicator.id(), root, material.period(), material.programme().day());
    boolean stale =
        material.values().freshness(indicator.id(), root, material.programme().day()).stale();
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("indicator", Wording.quoted(indicator.name()));
    if (found.value().isEmpty() || found.present() < found.expected() || stale) {
      inputs.put("expected", Wording.number(found.expected()));
      inputs.put("present", Wording.number(found.present()));
      draft.lacks(ExecutiveInputRule.NO_VALUE, inputs);
      return;
    }
    inputs.put("value", Wording.value(found.value().get(), found.ratio()));
    Optional<LocalizedText> missed = missed(indicator.id());
    missed.ifPresent(target -> inputs.put("target", target));
    draft.tells(
        missed.isPresent() ? ExecutiveInputRule.TARGET_MISSED : ExecutiveInputRule.VALUE, inputs);
    if (missed.isPresent()) {
      draft.speaks(ClauseGround.Kind.INDICATOR, indicator.id().value());
    }
  }

  /** The first target that is missed on the indicator. */
  private Optional<LocalizedText> missed(IndicatorId id) {
    return material.targets().stream()
        .filter(target -> target.standsAs() == AchievementSuggestion.UNMET)
        .filter(target -> target.measures().stream().anyMatch(one -> one.indicator().equals(id)))
        .map(TargetAssessment::target)
        .findFirst()
        .map(
            target ->
                material
                    .programme()
                    .target(target)
                    .map(Target::statement)
                    .map(Wording::quoted)
                    .orElse(LocalizedText.same(target.value())));
  }
}
