package dev.isg.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is expected and what was found, in words that need no knowledge of Java. */
final class JsonWords {
  private static final int LONGEST = 80;

  private static final Map<Class<?>, LocalizedText> NAMED =
      Map.of(
          String.class, LocalizedText.of("文字列", "a string"),
          LocalizedText.class, LocalizedText.of("ja と en を持つオブジェクト", "an object with ja and en"),
          LocalDate.class,
              LocalizedText.of("2026-03-31 の形の、暦にある日付", "a day of the calendar like 2026-03-31"),
          Instant.class,
              LocalizedText.of("2026-03-31T09:00:00Z の形の時刻", "a time like 2026-03-31T09:00:00Z"),
          ZoneId.class, LocalizedText.of("Asia/Tokyo の形の時間帯", "a time zone like Asia/Tokyo"),
          BigDecimal.class, LocalizedText.of("数値", "a number"),
          boolean.class, LocalizedText.of("true か false の値", "true or false"),
          int.class, LocalizedText.of("整数", "a whole number"),
          long.class, LocalizedText.of("整数", "a whole number"));

  private JsonWords() {}

  /** What a value of the type looks like in JSON. */
  static LocalizedText expected(Class<?> type) {
    LocalizedText named = NAMED.get(type);
    if (named != null) {
      return named;
    }
    if (type.isEnum()) {
      List<String> constants =
          Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      String listed = String.join(", ", constants);
      return LocalizedText.of(listed + " のいずれか", "one of " + listed);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return LocalizedText.of("配列", "an array");
    }
    String name = documentName(type);
    boolean text =
        TypedId.class.isAssignableFrom(type)
            || Arrays.stream(type.getMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    return text
        ? LocalizedText.of("文字列（" + name + "）", "a string (" + name + ")")
        : LocalizedText.of("オブジェクト（" + name + "）", "an object (" + name + ")");
  }

  /** The value the parser stands at, as it is written if it is short. */
  static LocalizedText found(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case VALUE_STRING -> quoted(parser.getText());
      case START_ARRAY, END_ARRAY -> LocalizedText.of("配列", "an array");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          LocalizedText.same(shortened(parser.getText()));
      default -> LocalizedText.of("オブジェクト", "an object");
    };
  }

  static LocalizedText quoted(String value) {
    return LocalizedText.of("「" + shortened(value) + "」", "'" + shortened(value) + "'");
  }

  private static String shortened(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }

  private static String documentName(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    boolean generated = outer != null && outer.getSimpleName().startsWith("Immutable");
    return (generated ? outer : type).getSimpleName().replaceFirst("^Immutable", "");
  }
}
