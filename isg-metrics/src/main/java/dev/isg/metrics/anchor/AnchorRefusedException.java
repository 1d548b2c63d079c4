package dev.isg.metrics.anchor;

import dev.isg.core.basics.LocalizedText;

/** Thrown when an authority attests nothing: it refuses, or cannot be reached. */
public final class AnchorRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;

  /** A refusal with its reason in both languages. */
  public AnchorRefusedException(LocalizedText text) {
    super(text.en());
    this.text = text;
  }

  /** Why, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
