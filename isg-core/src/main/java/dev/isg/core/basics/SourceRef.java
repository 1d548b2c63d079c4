package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a rule, a term or a row of a catalogue comes from: a document and a place in it.
 *
 * @param document the document's short name, without a space, such as {@code METI-2009}
 * @param place section, table or row in the document, such as {@code 5.2(1)}
 */
public record SourceRef(String document, String place) implements Comparable<SourceRef> {
  private static final String GUIDANCE = "METI-2009";
  private static final String LIBRARY = "ISG";

  /** Refuses a blank part. */
  public SourceRef {
    if (document.isBlank() || document.indexOf(' ') >= 0 || place.isBlank()) {
      throw InvalidModelException.of(
          "SourceRef", "文書名（空白なし）と箇所が必要です", "needs a document without spaces and a place in it");
    }
  }

  /** A place in the METI guidance on introducing information security governance of 2009. */
  public static SourceRef guidance(String place) {
    return new SourceRef(GUIDANCE, place);
  }

  /** A choice of this library that the guidance leaves open, with a word on its reason. */
  public static SourceRef library(String reason) {
    return new SourceRef(LIBRARY, reason);
  }

  /** Whether it is a choice of this library, not a place in a document of others. */
  public boolean ofThisLibrary() {
    return document.equals(LIBRARY);
  }

  /** Reads what {@link #toString()} prints. */
  @JsonCreator
  public static SourceRef parse(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? new SourceRef(text, " ")
        : new SourceRef(text.substring(0, space), text.substring(space + 1));
  }

  @Override
  public int compareTo(SourceRef other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    return document + " " + place;
  }
}
