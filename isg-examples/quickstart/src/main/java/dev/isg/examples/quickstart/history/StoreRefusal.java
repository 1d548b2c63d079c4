package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.LocalizedText;

/** Thrown when a history cannot be used as asked, which another command line would mend. */
public final class StoreRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;

  /** A refusal, with what to do. */
  public StoreRefusal(String ja, String en) {
    super(en);
    this.text = LocalizedText.of(ja, en);
  }

  /** What is wrong and what to do, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
