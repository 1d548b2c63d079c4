package dev.isg.core.process;

import java.util.Arrays;
import java.util.List;

/**
 * How risks were looked for.
 *
 * @param controlled whether risks under the company's control were listed
 * @param uncontrolled whether risks not under its control were listed
 * @param events which kinds of events were listed
 * @param approaches the approaches taken
 * @source METI 2009, Appendix 4 (identification)
 */
public record Identification(
    boolean controlled,
    boolean uncontrolled,
    List<RiskEventKind> events,
    List<IdentificationApproach> approaches) {
  /** Copies the lists. */
  public Identification {
    events = List.copyOf(events);
    approaches = List.copyOf(approaches);
  }

  /** The kinds of events nobody looked for, in their order. */
  public List<RiskEventKind> missingEvents() {
    return Arrays.stream(RiskEventKind.values()).filter(kind -> !events.contains(kind)).toList();
  }
}
