package dev.isg.core.trace;

import dev.isg.core.basics.TypedId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.treatment.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds where the chain ends before it arrives. */
final class CoverageGaps {
  private final TraceGraph graph;
  private final List<CoverageGap> gaps = new ArrayList<>();

  private CoverageGaps(TraceGraph graph) {
    this.graph = graph;
  }

  static List<CoverageGap> of(
      Programme programme, Optional<RiskManagementPolicy> policy, TraceGraph graph) {
    CoverageGaps found = new CoverageGaps(graph);
    Set<UnitId> reached = found.unitsReached(programme);
    graph.ids().forEach(id -> found.chain(id, reached));
    policy.ifPresent(found::risks);
    return List.copyOf(found.gaps);
  }

  private void chain(TypedId id, Set<UnitId> unitsReached) {
    TraceNode node = graph.node(id).orElseThrow();
    if (!node.defined()) {
      add(CoverageRule.LINK_LEADS_NOWHERE, node);
      return;
    }
    switch (node.kind()) {
      case CORE_VALUE -> below(CoverageRule.CORE_VALUE_UNSERVED, id, node);
      case OBJECTIVE -> {
        above(id, node);
        below(CoverageRule.OBJECTIVE_WITHOUT_TARGET, id, node);
      }
      case TARGET -> {
        above(id, node);
        below(CoverageRule.TARGET_WITHOUT_CONTROL_OBJECTIVE, id, node);
      }
      case CONTROL_OBJECTIVE -> {
        above(id, node);
        below(CoverageRule.CONTROL_OBJECTIVE_WITHOUT_CONTROL, id, node);
      }
      case CONTROL -> {
        above(id, node);
        below(CoverageRule.CONTROL_WITHOUT_UNIT, id, node);
      }
      case UNIT -> {
        if (id instanceof UnitId unit && !unitsReached.contains(unit)) {
          add(CoverageRule.UNIT_WITHOUT_CONTROL, node);
        }
      }
      case RISK -> throw new IllegalStateException("risks stand beside the chain");
    }
  }

  private void above(TypedId id, TraceNode node) {
    if (!graph.hasDefined(id, TraceDirection.UP)) {
      add(CoverageRule.FOR_NOTHING, node);
    }
  }

  private void below(CoverageRule rule, TypedId id, TraceNode node) {
    if (!graph.hasDefined(id, TraceDirection.DOWN)) {
      add(rule, node);
    }
  }

  private void add(CoverageRule rule, TraceNode node) {
    gaps.add(new CoverageGap(rule, node));
  }

  /** The units that carry out a control, with all above and all below them. */
  private Set<UnitId> unitsReached(Programme programme) {
    Map<UnitId, Set<UnitId>> parents = new HashMap<>();
    for (OrganisationUnit unit : programme.units()) {
      Set<UnitId> of = parents.computeIfAbsent(unit.id(), id -> new HashSet<>());
      unit.parent().ifPresent(of::add);
    }
    Set<UnitId> acting = new HashSet<>();
    programme.controls().forEach(control -> acting.addAll(control.units()));
    Set<UnitId> reached = new HashSet<>();
    acting.forEach(unit -> reached.addAll(withAllAbove(unit, parents)));
    for (UnitId unit : parents.keySet()) {
      if (withAllAbove(unit, parents).stream().anyMatch(acting::contains)) {
        reached.add(unit);
      }
    }
    return reached;
  }

  private static Set<UnitId> withAllAbove(UnitId unit, Map<UnitId, Set<UnitId>> parents) {
    Set<UnitId> seen = new HashSet<>(Set.of(unit));
    List<UnitId> waiting = new ArrayList<>(seen);
    for (int i = 0; i < waiting.size(); i++) {
      for (UnitId parent : parents.getOrDefault(waiting.get(i), Set.of())) {
        if (seen.add(parent)) {
          waiting.add(parent);
        }
      }
    }
    return seen;
  }

  private void risks(RiskManagementPolicy policy) {
    Set<RiskId> treated = new HashSet<>();
    policy.treatments().stream()
        .filter(Treatment::standing)
        .forEach(one -> treated.add(one.risk()));
    Map<RiskId, Risk> byId = new TreeMap<>();
    policy.risks().forEach(risk -> byId.putIfAbsent(risk.id(), risk));
    for (RiskId id : policy.ranking().priorities()) {
      Risk risk = byId.get(id);
      if (risk != null && !treated.contains(id) && !guarded(risk)) {
        add(
            CoverageRule.PRIORITY_RISK_UNTREATED,
            new TraceNode(TraceKind.RISK, id.value(), risk.statement(), true));
      }
    }
  }

  /** Whether a control is done somewhere for a core value the risk threatens. */
  private boolean guarded(Risk risk) {
    return risk.threatens().stream()
        .filter(value -> graph.node(value).isPresent())
        .flatMap(value -> graph.reached(value, TraceDirection.DOWN).stream())
        .anyMatch(
            id -> graph.kind(id) == TraceKind.CONTROL && graph.hasDefined(id, TraceDirection.DOWN));
  }
}
