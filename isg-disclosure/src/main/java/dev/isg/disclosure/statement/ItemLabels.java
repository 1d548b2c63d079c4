package dev.isg.disclosure.statement;

import dev.isg.core.asset.InformationAsset;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.risk.Risk;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ItemSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how far an item may travel: by its own label or by that of what it rests on, whichever is
 * the stricter.
 */
final class ItemLabels {
  private final Map<ItemSource.Kind, Map<String, ConfidentialityLabel>> known =
      new EnumMap<>(ItemSource.Kind.class);

  ItemLabels(Programme programme) {
    for (InformationAsset asset : programme.assets()) {
      asset.label().ifPresent(label -> note(ItemSource.Kind.ASSET, asset.id().value(), label));
    }
    for (RiskManagementPolicy policy : programme.policies()) {
      for (Risk risk : policy.risks()) {
        risk.label().ifPresent(label -> note(ItemSource.Kind.RISK, risk.id().value(), label));
      }
    }
  }

  /** The strictest label that bears on an item; empty if none does. */
  Optional<ConfidentialityLabel> of(DisclosureItem item) {
    List<ConfidentialityLabel> found = new ArrayList<>();
    item.label().ifPresent(found::add);
    for (ItemSource source : item.sources()) {
      Optional.ofNullable(known.getOrDefault(source.kind(), Map.of()).get(source.id()))
          .ifPresent(found::add);
    }
    return found.stream().max(Comparator.naturalOrder());
  }

  /** Whether anything at all is labelled, in the programme or in the plan. */
  boolean inUse(DisclosurePlan plan) {
    return !known.isEmpty() || plan.items().stream().anyMatch(item -> item.label().isPresent());
  }

  private void note(ItemSource.Kind kind, String id, ConfidentialityLabel label) {
    known.computeIfAbsent(kind, any -> new HashMap<>()).merge(id, label, ItemLabels::stricter);
  }

  private static ConfidentialityLabel stricter(ConfidentialityLabel one, ConfidentialityLabel two) {
    return one.above(two) ? one : two;
  }
}
