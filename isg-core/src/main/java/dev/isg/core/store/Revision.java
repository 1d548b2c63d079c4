package dev.isg.core.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.isg.core.basics.InvalidModelException;

/**
 * The number of a version of a document: 1 for the first, one more for each that follows.
 *
 * @param number from 0; 0 stands for no version yet
 */
public record Revision(@JsonValue long number) implements Comparable<Revision> {
  /** No version yet: what a first save expects. */
  public static final Revision NONE = new Revision(0);

  /** Refuses a negative number. */
  public Revision {
    if (number < 0) {
      throw InvalidModelException.of("Revision", "0 以上の番号が必要です", "needs a number from 0");
    }
  }

  /** The revision with the number. */
  @JsonCreator
  public static Revision of(long number) {
    return new Revision(number);
  }

  /** The revision after this one. */
  public Revision next() {
    return new Revision(number + 1);
  }

  @Override
  public int compareTo(Revision other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "r" + number;
  }
}
