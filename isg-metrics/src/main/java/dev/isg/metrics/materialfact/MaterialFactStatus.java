package dev.isg.metrics.materialfact;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an incident is a material fact.
 *
 * @source METI 2009, 3.4.2(3) and 2.5
 */
public enum MaterialFactStatus implements Labelled {
  /** Nobody has judged. It forbids nothing yet, and is never taken for "not material". */
  UNDECIDED("重要事実か未判断", "not judged", EnumSet.noneOf(PublicationMode.class)),
  /** It is one. */
  MATERIAL(
      "重要事実", "material fact", EnumSet.complementOf(EnumSet.of(PublicationMode.WITHOUT_DELAY))),
  /** It is none. */
  NOT_MATERIAL("重要事実でない", "no material fact", EnumSet.noneOf(PublicationMode.class));

  private final LocalizedText label;
  private final Set<PublicationMode> forbidden;

  MaterialFactStatus(String ja, String en, Set<PublicationMode> forbidden) {
    this.label = LocalizedText.of(ja, en);
    this.forbidden = Set.copyOf(forbidden);
  }

  /**
   * Whether it forbids to publish in a way. A material fact leaves disclosure without delay alone.
   */
  public boolean forbids(PublicationMode mode) {
    return forbidden.contains(mode);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
