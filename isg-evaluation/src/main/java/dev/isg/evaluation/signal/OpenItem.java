package dev.isg.evaluation.signal;

import dev.isg.evaluation.explanation.Explanation;
import java.util.Comparator;

/**
 * Something that needs attention.
 *
 * @param kind what it is
 * @param subject the id of the thing concerned
 * @param severity the light it puts on; never blue
 * @param explanation what it is about and what to do
 */
public record OpenItem(
    OpenItemKind kind, String subject, OverallSignal severity, Explanation explanation)
    implements Comparable<OpenItem> {
  private static final Comparator<OpenItem> ORDER =
      Comparator.comparing(OpenItem::severity, Comparator.reverseOrder())
          .thenComparing(OpenItem::kind)
          .thenComparing(OpenItem::subject);

  /** Gravest first, then by kind and subject. */
  @Override
  public int compareTo(OpenItem other) {
    return ORDER.compare(this, other);
  }
}
