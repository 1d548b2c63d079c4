package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The identity of one thing of one kind. Each kind has a record of its own, so that an objective
 * can never be looked up by the id of a target.
 *
 * <p>All kinds share one alphabet: 1 to 64 letters of A to Z in either case, digits, {@code . _ -},
 * starting with a letter or a digit. Case matters.
 *
 * <p>Ids are ordered as people count: {@code A4-2} comes before {@code A4-10}.
 */
public interface TypedId extends Comparable<TypedId> {
  /** The text of the id, as written in documents. */
  @JsonValue
  String value();

  @Override
  default int compareTo(TypedId other) {
    int byNumber =
        value().equals(other.value()) ? 0 : Syntax.compareCounting(value(), other.value());
    int byValue = byNumber != 0 ? byNumber : value().compareTo(other.value());
    return byValue != 0
        ? byValue
        : getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
  }

  /**
   * Checks the alphabet. Called by the records in their constructors.
   *
   * @param kind the simple name of the id's type, for the message
   * @param value the text to check
   * @throws InvalidModelException if the text breaks the alphabet or the length
   */
  static void check(String kind, String value) {
    if (!Syntax.PATTERN.matcher(value).matches()) {
      String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
      throw InvalidModelException.of(
          kind,
          "「" + shown + "」は使えません。英数字で始まり、英数字と . _ - だけからなる 1～64 文字にします",
          "'"
              + shown
              + "' is no valid id; use 1 to 64 letters, digits and . _ - starting with a letter or"
              + " digit");
    }
  }

  /** The alphabet and the order of all ids. */
  final class Syntax {
    static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Syntax() {}

    /** Compares runs of digits as numbers and all else letter by letter. */
    static int compareCounting(String one, String other) {
      int i = 0;
      int j = 0;
      while (i < one.length() && j < other.length()) {
        if (digitAt(one, i) && digitAt(other, j)) {
          int endOfOne = endOfDigits(one, i);
          int endOfOther = endOfDigits(other, j);
          int order = compareNumbers(one, i, endOfOne, other, j, endOfOther);
          if (order != 0) {
            return order;
          }
          i = endOfOne;
          j = endOfOther;
        } else if (one.charAt(i) != other.charAt(j)) {
          return Character.compare(one.charAt(i), other.charAt(j));
        } else {
          i++;
          j++;
        }
      }
      return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Of two runs of digits without leading zeros the longer is greater. */
    private static int compareNumbers(String one, int i, int end, String other, int j, int stop) {
      int first = skipZeros(one, i, end);
      int second = skipZeros(other, j, stop);
      int byLength = Integer.compare(end - first, stop - second);
      return byLength != 0
          ? byLength
          : one.substring(first, end).compareTo(other.substring(second, stop));
    }

    private static int skipZeros(String text, int from, int end) {
      int at = from;
      while (at < end && text.charAt(at) == '0') {
        at++;
      }
      return at;
    }

    private static int endOfDigits(String text, int from) {
      int at = from;
      while (at < text.length() && digitAt(text, at)) {
        at++;
      }
      return at;
    }

    private static boolean digitAt(String text, int at) {
      char letter = text.charAt(at);
      return letter >= '0' && letter <= '9';
    }
  }
}
