package dev.isg.core.trace;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** Which way a trace goes. */
public enum TraceDirection implements Labelled {
  /** From what is served to what serves it. */
  DOWN("支えるもの", "what serves it"),
  /** From what serves to what is served. */
  UP("目指すもの", "what it is for");

  private final LocalizedText label;

  TraceDirection(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
