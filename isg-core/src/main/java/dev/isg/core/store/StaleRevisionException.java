package dev.isg.core.store;

import dev.isg.core.basics.LocalizedText;

/** Thrown when a document changed since the revision a save was made from. Nothing was saved. */
public final class StaleRevisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;
  private final transient Revision current;

  /**
   * A refusal.
   *
   * @param key the document
   * @param expected the revision the save was made from
   * @param current the revision the store has
   */
  public StaleRevisionException(DocumentKey key, Revision expected, Revision current) {
    this(
        current,
        LocalizedText.of(
            key + " は " + expected + " ではなく " + current + " です。読み直してから保存し直します",
            key + " is at " + current + ", not " + expected + "; read it again and save anew"));
  }

  private StaleRevisionException(Revision current, LocalizedText text) {
    super(text.en());
    this.current = current;
    this.text = text;
  }

  /** The revision the store has. */
  public Revision current() {
    return current;
  }

  /** What was refused and what to do, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
