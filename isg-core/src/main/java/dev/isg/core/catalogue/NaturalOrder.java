package dev.isg.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people count: numbers within a text by their value, so B2-9 before B2-10. */
final class NaturalOrder {
  /** Texts in this order. */
  static final Comparator<String> OF_TEXTS = NaturalOrder::compare;

  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

  private NaturalOrder() {}

  private static int compare(String first, String second) {
    List<String> left = parts(first);
    List<String> right = parts(second);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int byPart = compareParts(left.get(i), right.get(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    int byLength = Integer.compare(left.size(), right.size());
    return byLength != 0 ? byLength : first.compareTo(second);
  }

  private static List<String> parts(String text) {
    return PART.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int compareParts(String left, String right) {
    if (!startsWithDigit(left) || !startsWithDigit(right)) {
      return left.compareTo(right);
    }
    String leftValue = left.replaceFirst("^0+(?=.)", "");
    String rightValue = right.replaceFirst("^0+(?=.)", "");
    int byMagnitude = Integer.compare(leftValue.length(), rightValue.length());
    return byMagnitude != 0 ? byMagnitude : leftValue.compareTo(rightValue);
  }

  private static boolean startsWithDigit(String part) {
    char first = part.charAt(0);
    return first >= '0' && first <= '9';
  }
}
