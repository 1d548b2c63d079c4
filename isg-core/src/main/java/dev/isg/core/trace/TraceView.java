package dev.isg.core.trace;

import dev.isg.core.basics.TypedId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What serves what in a programme on one day: a graph of things that is read from any of them,
 * downwards or upwards. The order of the document does not matter.
 *
 * @source METI 2009, chapter 3 and 3.3
 */
public final class TraceView {
  private final LocalDate day;
  private final Optional<RiskManagementPolicy> policy;
  private final TraceGraph graph;
  private final List<CoverageGap> gaps;

  private TraceView(Programme programme, LocalDate day, Optional<RiskManagementPolicy> policy) {
    this.day = day;
    this.policy = policy;
    this.graph = TraceGraph.of(programme, policy);
    this.gaps = CoverageGaps.of(programme, policy, graph);
  }

  /** The view of a programme without errors, for the day it was looked up for. */
  public static TraceView of(ResolvedProgramme programme) {
    return of(programme.programme(), programme.day());
  }

  /**
   * The view of a programme that may be a poor draft.
   *
   * @param programme the programme
   * @param day the day that decides which version of the policy is in force
   */
  public static TraceView of(Programme programme, LocalDate day) {
    return new TraceView(programme, day, policyOn(programme, day));
  }

  private static Optional<RiskManagementPolicy> policyOn(Programme programme, LocalDate day) {
    return programme.policies().stream()
        .max(
            Comparator.comparing((RiskManagementPolicy one) -> inForce(one, day))
                .thenComparing(RiskManagementPolicy::version)
                .thenComparing(RiskManagementPolicy::id));
  }

  private static boolean inForce(RiskManagementPolicy policy, LocalDate day) {
    return policy.state() == PolicyState.IN_FORCE
        && policy.effectiveFrom().map(from -> !from.isAfter(day)).orElse(true);
  }

  /** The day it is for. */
  public LocalDate day() {
    return day;
  }

  /** The policy whose core values are at the top: the version in force, or else the latest. */
  public Optional<RiskManagementPolicy> policy() {
    return policy;
  }

  /** Whether that version is in force on the day. */
  public boolean policyInForce() {
    return policy.map(found -> inForce(found, day)).orElse(false);
  }

  /** What serves the thing, down to the units; empty if the programme does not know the id. */
  public Optional<Trace> down(TypedId id) {
    return trace(id, TraceDirection.DOWN);
  }

  /** What the thing is for, up to the core values; empty if the programme does not know the id. */
  public Optional<Trace> up(TypedId id) {
    return trace(id, TraceDirection.UP);
  }

  /**
   * The ids with this text, from the top down: usually one, several where things of different kinds
   * share it.
   */
  public List<TypedId> find(String text) {
    return graph.ids().stream().filter(id -> id.value().equals(text)).toList();
  }

  /**
   * The whole chain downwards: from every core value, and from everything else that is for nothing,
   * so that nothing but units without a control is left out.
   */
  public List<Trace> whole() {
    return graph.ids().stream()
        .filter(id -> graph.next(id, TraceDirection.UP).isEmpty())
        .filter(id -> graph.kind(id) != TraceKind.UNIT)
        .flatMap(id -> down(id).stream())
        .toList();
  }

  /** Where the chain ends before it arrives, from the top down. */
  public List<CoverageGap> gaps() {
    return gaps;
  }

  /** The gaps at the things of one trace. */
  public List<CoverageGap> gaps(Trace trace) {
    Set<TraceNode> nodes = new HashSet<>(trace.nodes());
    return gaps.stream().filter(gap -> nodes.contains(gap.node())).toList();
  }

  private Optional<Trace> trace(TypedId id, TraceDirection direction) {
    return graph
        .node(id)
        .map(node -> new Trace(direction, new Walk(id, direction).step(id, false)));
  }

  /** One walk; what hangs under a thing is worked out once, however many ways lead to it. */
  private final class Walk {
    private final TraceDirection direction;
    private final Map<TypedId, Integer> ways = new HashMap<>();
    private final Map<TypedId, List<TraceStep>> known = new HashMap<>();

    Walk(TypedId start, TraceDirection direction) {
      this.direction = direction;
      Set<TypedId> reached = graph.reached(start, direction);
      for (TypedId from : reached) {
        graph.next(from, direction).keySet().forEach(to -> ways.merge(to, 1, Integer::sum));
      }
    }

    TraceStep step(TypedId id, boolean editorial) {
      boolean shared = ways.getOrDefault(id, 0) > 1;
      return new TraceStep(graph.node(id).orElseThrow(), editorial, shared, further(id));
    }

    private List<TraceStep> further(TypedId id) {
      List<TraceStep> before = known.get(id);
      if (before != null) {
        return before;
      }
      List<TraceStep> steps = new ArrayList<>();
      graph.next(id, direction).forEach((to, editorial) -> steps.add(step(to, editorial)));
      List<TraceStep> kept = List.copyOf(steps);
      known.put(id, kept);
      return kept;
    }
  }
}
