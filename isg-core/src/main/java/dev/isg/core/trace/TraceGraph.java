package dev.isg.core.trace;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The things of a programme and the links between neighbours. Things of different kinds have ids of
 * different types, so that an id alone is the key. Whatever is defined or linked twice is merged,
 * so that no order of the document matters.
 */
final class TraceGraph {
  private final Map<TypedId, TraceNode> nodes = new HashMap<>();
  private final Map<TypedId, SortedMap<TypedId, Boolean>> up = new HashMap<>();
  private final Map<TypedId, SortedMap<TypedId, Boolean>> down = new HashMap<>();

  private TraceGraph() {}

  static TraceGraph of(Programme programme, Optional<RiskManagementPolicy> policy) {
    TraceGraph graph = new TraceGraph();
    policy.ifPresent(
        found ->
            found
                .coreValues()
                .forEach(one -> graph.define(TraceKind.CORE_VALUE, one.id(), one.statement())));
    programme.objectives().forEach(o -> graph.define(TraceKind.OBJECTIVE, o.id(), o.statement()));
    programme.targets().forEach(t -> graph.define(TraceKind.TARGET, t.id(), t.statement()));
    programme
        .controlObjectives()
        .forEach(o -> graph.define(TraceKind.CONTROL_OBJECTIVE, o.id(), o.statement()));
    programme.controls().forEach(c -> graph.define(TraceKind.CONTROL, c.id(), c.name()));
    programme.units().forEach(u -> graph.define(TraceKind.UNIT, u.id(), u.name()));

    programme
        .objectives()
        .forEach(one -> graph.link(one.id(), TraceKind.CORE_VALUE, one.coreValues()));
    programme.targets().forEach(one -> graph.link(one.id(), TraceKind.OBJECTIVE, one.objectives()));
    programme
        .controlObjectives()
        .forEach(one -> graph.link(one.id(), TraceKind.TARGET, one.targets()));
    programme
        .controls()
        .forEach(
            one -> {
              graph.link(one.id(), TraceKind.CONTROL_OBJECTIVE, one.controlObjectives());
              one.units().forEach(unit -> graph.carriedOut(one.id(), unit));
            });
    return graph;
  }

  private void define(TraceKind kind, TypedId id, LocalizedText name) {
    nodes.merge(
        id,
        new TraceNode(kind, id.value(), name, true),
        (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
  }

  private <I extends TypedId> void link(TypedId lower, TraceKind kind, List<Link<I>> links) {
    links.forEach(link -> edge(lower, link.to(), kind, link.editorial()));
  }

  private void carriedOut(TypedId control, UnitId unit) {
    nodes.computeIfAbsent(unit, id -> TraceNode.undefined(TraceKind.UNIT, id.value()));
    edge(unit, control, TraceKind.CONTROL, false);
  }

  private void edge(TypedId lower, TypedId upper, TraceKind upperKind, boolean editorial) {
    nodes.computeIfAbsent(upper, id -> TraceNode.undefined(upperKind, id.value()));
    up.computeIfAbsent(lower, id -> new TreeMap<>()).merge(upper, editorial, Boolean::logicalAnd);
    down.computeIfAbsent(upper, id -> new TreeMap<>()).merge(lower, editorial, Boolean::logicalAnd);
  }

  /** The thing with the id; empty if the programme neither defines it nor links to it. */
  Optional<TraceNode> node(TypedId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Every id, by kind from the top down, then by id. */
  List<TypedId> ids() {
    List<TypedId> ids = new ArrayList<>(nodes.keySet());
    ids.sort(
        (one, other) -> {
          int byKind = kind(one).compareTo(kind(other));
          return byKind != 0 ? byKind : one.compareTo(other);
        });
    return ids;
  }

  TraceKind kind(TypedId id) {
    return node(id).map(TraceNode::kind).orElseThrow();
  }

  /** The neighbours one step away by id, each with whether only the editor drew the link. */
  SortedMap<TypedId, Boolean> next(TypedId id, TraceDirection direction) {
    return (direction == TraceDirection.UP ? up : down).getOrDefault(id, new TreeMap<>());
  }

  /** Whether the thing has a defined neighbour on that side. */
  boolean hasDefined(TypedId id, TraceDirection direction) {
    return next(id, direction).keySet().stream()
        .anyMatch(other -> node(other).map(TraceNode::defined).orElse(false));
  }

  /** The thing and all that is reached from it. */
  Set<TypedId> reached(TypedId start, TraceDirection direction) {
    Set<TypedId> seen = new HashSet<>(Set.of(start));
    List<TypedId> waiting = new ArrayList<>(List.of(start));
    for (int i = 0; i < waiting.size(); i++) {
      for (TypedId next : next(waiting.get(i), direction).keySet()) {
        if (seen.add(next)) {
          waiting.add(next);
        }
      }
    }
    return seen;
  }
}
