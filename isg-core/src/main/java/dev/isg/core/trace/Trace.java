package dev.isg.core.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The way from one thing to everything it serves, or to everything that serves it.
 *
 * @param direction which way it goes
 * @param start the thing it starts from, with the way
 */
public record Trace(TraceDirection direction, TraceStep start) {

  /** Every thing in the trace once, nearer things before farther ones. */
  public List<TraceNode> nodes() {
    Set<TraceNode> nodes = new LinkedHashSet<>();
    Deque<TraceStep> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      TraceStep step = waiting.removeFirst();
      if (nodes.add(step.node())) {
        waiting.addAll(step.steps());
      }
    }
    return List.copyOf(nodes);
  }

  /** The things of one kind in the trace. */
  public List<TraceNode> nodes(TraceKind kind) {
    return nodes().stream().filter(node -> node.kind() == kind).toList();
  }
}
