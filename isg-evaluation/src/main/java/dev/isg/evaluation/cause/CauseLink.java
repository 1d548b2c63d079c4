package dev.isg.evaluation.cause;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cause leads to, so that the same cause is known again in another period.
 *
 * @param factor where the cause lies
 * @param kind what kind of thing it leads to
 * @param id the id of that thing; for a resource its name
 */
public record CauseLink(CauseFactor factor, Kind kind, String id) implements Comparable<CauseLink> {
  private static final Comparator<CauseLink> ORDER =
      Comparator.comparing(CauseLink::factor)
          .thenComparing(CauseLink::kind)
          .thenComparing(CauseLink::id);

  /**
   * The links of an analysis, in order: what its factor is about, or else the target itself. A
   * control that is named beside another factor is no link: the cause does not lie in it.
   */
  public static Set<CauseLink> of(CauseAnalysis cause) {
    Set<CauseLink> links = new TreeSet<>();
    switch (cause.factor()) {
      case CONTROL ->
          cause
              .controls()
              .forEach(id -> links.add(new CauseLink(cause.factor(), Kind.CONTROL, id.value())));
      case RESOURCES ->
          cause
              .resources()
              .forEach(
                  one ->
                      links.add(
                          new CauseLink(cause.factor(), Kind.RESOURCE, one.resource().name())));
      case NEW_RISK ->
          cause
              .newRisks()
              .forEach(id -> links.add(new CauseLink(cause.factor(), Kind.RISK, id.value())));
      case REALISM, OTHER -> {}
    }
    if (links.isEmpty()) {
      links.add(new CauseLink(cause.factor(), Kind.TARGET, cause.target().value()));
    }
    return links;
  }

  @Override
  public int compareTo(CauseLink other) {
    return ORDER.compare(this, other);
  }

  /** What a cause can lead to. */
  public enum Kind implements Labelled {
    /** A control. */
    CONTROL("管理策", "control"),
    /** A resource. */
    RESOURCE("資源", "resource"),
    /** The target itself. */
    TARGET("目標", "target"),
    /** A risk. */
    RISK("リスク", "risk");

    private final LocalizedText label;

    Kind(String ja, String en) {
      this.label = LocalizedText.of(ja, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
