package dev.isg.disclosure.publication;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * Thrown when another edition of a report stands than the one a publication corrects. Nothing was
 * kept.
 */
public final class StaleDisclosureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<ContentHash> current;
  private final transient LocalizedText text;

  /**
   * A refusal.
   *
   * @param report the report
   * @param named the edition that was named as the one to correct; empty if none was
   * @param current the edition that stands; empty if none was published
   */
  public StaleDisclosureException(
      ReportId report, Optional<ContentHash> named, Optional<ContentHash> current) {
    this(
        current,
        LocalizedText.of(
            report
                + " の現在の版は "
                + current.map(ContentHash::brief).orElse("なし")
                + " で、訂正の対象とされた "
                + named.map(ContentHash::brief).orElse("なし")
                + " ではありません。公表した版は変えられず、訂正は現在の版を指す新しい版にします",
            report
                + " stands at "
                + current.map(ContentHash::brief).orElse("no edition")
                + ", not at "
                + named.map(ContentHash::brief).orElse("no edition")
                + "; what was published stays, and a correction is a new edition that names the one"
                + " that stands"));
  }

  private StaleDisclosureException(Optional<ContentHash> current, LocalizedText text) {
    super(text.en());
    this.current = current;
    this.text = text;
  }

  /** The content hash of the edition that stands; empty if none was published. */
  public Optional<ContentHash> current() {
    return current;
  }

  /** What was refused and what to do, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
