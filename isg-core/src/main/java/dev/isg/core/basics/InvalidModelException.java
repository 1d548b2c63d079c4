package dev.isg.core.basics;

import java.util.List;

/**
 * Thrown when a value that cannot exist is asked for: an id with a space, a percentage that is no
 * number, a document without a mandatory attribute. It says which type refused and why, in both
 * languages, and never repeats a value that may be sensitive at length.
 */
public final class InvalidModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;
  private final transient List<String> missingAttributes;

  private InvalidModelException(LocalizedText text, List<String> missingAttributes) {
    super(text.en());
    this.text = text;
    this.missingAttributes = missingAttributes;
  }

  /**
   * The constructor the generated builders call when mandatory attributes are missing.
   *
   * @param missingAttributes the names of the attributes without a value
   */
  public InvalidModelException(String... missingAttributes) {
    this(
        LocalizedText.of(
            "必須項目がありません: " + String.join(", ", missingAttributes),
            "missing mandatory attributes: " + String.join(", ", missingAttributes)),
        List.of(missingAttributes));
  }

  /** A refusal by one type, with the rule that was broken in both languages. */
  public static InvalidModelException of(String type, String ja, String en) {
    return new InvalidModelException(
        LocalizedText.of(type + ": " + ja, type + ": " + en), List.of());
  }

  /** Refuses several texts at once, one a line. Used where a check finds all faults of a value. */
  public static InvalidModelException ofAll(String type, List<LocalizedText> faults) {
    return of(
        type,
        String.join("; ", faults.stream().map(LocalizedText::ja).toList()),
        String.join("; ", faults.stream().map(LocalizedText::en).toList()));
  }

  /** The names of mandatory attributes without a value; empty if that was not the fault. */
  public List<String> missingAttributes() {
    return missingAttributes;
  }

  /** What was refused and why, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
