package dev.isg.examples.store.file;

import dev.isg.core.basics.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the files cannot be read or written, or are not what was written. If it was thrown by
 * a write, read again before writing anew.
 */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;

  StorageException(String ja, String en, @Nullable Throwable cause) {
    super(en + " / " + ja, cause);
    this.text = LocalizedText.of(ja, en);
  }

  /** What failed and what to do, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
