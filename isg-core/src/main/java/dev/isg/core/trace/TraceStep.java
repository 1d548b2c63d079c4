package dev.isg.core.trace;

import java.util.List;

/**
 * A thing on the way of a trace, with the way that goes on from it. A thing that several others
 * lead to stands under each of them and is marked as shared.
 *
 * @param node the thing
 * @param editorial whether the link that led here is a reading of the editor; never at the start
 * @param shared whether several links of the trace lead to the thing
 * @param steps the things one step further, by their ids; empty at the end of the way
 */
public record TraceStep(TraceNode node, boolean editorial, boolean shared, List<TraceStep> steps) {
  /** Copies the list. */
  public TraceStep {
    steps = List.copyOf(steps);
  }
}
