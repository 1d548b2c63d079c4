package dev.isg.evaluation.signal;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;

/**
 * The light, and all that put it on.
 *
 * @param signal the light
 * @param items what needs attention, gravest first; empty if and only if the light is blue
 * @param explanation why, and by which definition
 * @source METI 2009, Appendix 5
 */
public record Signal(OverallSignal signal, List<OpenItem> items, Explanation explanation) {
  /** Refuses a light that the items contradict. */
  public Signal {
    items = List.copyOf(items);
    OverallSignal worst =
        items.stream().map(OpenItem::severity).reduce(OverallSignal.BLUE, OverallSignal::or);
    if (signal != worst || (signal == OverallSignal.BLUE) != items.isEmpty()) {
      throw InvalidModelException.of("Signal", "信号と項目が矛盾しています", "the light contradicts the items");
    }
  }
}
