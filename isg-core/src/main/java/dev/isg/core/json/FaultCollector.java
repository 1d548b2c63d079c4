package dev.isg.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records each fault that binding meets and lets binding go on without the value, so that one
 * reading finds all. What follows from a fault already recorded is not recorded again.
 */
final class FaultCollector extends DeserializationProblemHandler {
  private final List<Issue> issues = new ArrayList<>();

  List<Issue> issues() {
    return issues;
  }

  void record(Rule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    Collection<Object> known = deserializer.getKnownPropertyNames();
    String listed =
        known == null
            ? "-"
            : String.join(", ", new TreeSet<>(known.stream().map(Object::toString).toList()));
    record(
        JsonRule.UNKNOWN_FIELD,
        path(parser),
        Map.of("field", LocalizedText.same(name), "known", LocalizedText.same(listed + " ")));
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String failure) {
    badValue(context.getParser(), quoted(value), expected(type));
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String failure) {
    badValue(context.getParser(), LocalizedText.same(value.toString()), expected(type));
    return null;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String failure)
      throws IOException {
    String path =
        token.isStructStart()
            ? parser.getParsingContext().getParent().pathAsPointer().toString()
            : path(parser);
    record(
        JsonRule.WRONG_TYPE,
        path,
        Map.of("expected", expected(type.getRawClass()), "found", name(token)));
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable thrown)
      throws IOException {
    String path = path(context.getParser());
    if (thrown instanceof InvalidModelException refusal) {
      if (refusal.missingAttributes().isEmpty()) {
        record(
            JsonRule.BAD_VALUE, path, Map.of("detail", refusal.text(), "expected", expected(type)));
      } else {
        refusal.missingAttributes().forEach(attribute -> missing(path, attribute));
      }
      return null;
    }
    if (thrown instanceof java.time.DateTimeException || thrown instanceof ArithmeticException) {
      badValue(context.getParser(), LocalizedText.same(String.valueOf(argument)), expected(type));
      return null;
    }
    return super.handleInstantiationProblem(context, type, argument, thrown);
  }

  @Override
  public @Nullable JavaType handleUnknownTypeId(
      DeserializationContext context,
      JavaType base,
      String id,
      TypeIdResolver resolver,
      String failure) {
    badValue(
        context.getParser(),
        quoted(id),
        LocalizedText.same(
            base.getRawClass().getSimpleName() + " " + resolver.getDescForKnownTypeIds()));
    return context.constructType(Void.class);
  }

  @Override
  public @Nullable JavaType handleMissingTypeId(
      DeserializationContext context, JavaType base, TypeIdResolver resolver, String failure) {
    record(
        JsonRule.MISSING_FIELD,
        path(context.getParser()),
        Map.of("field", LocalizedText.same(base.getRawClass().getSimpleName() + " type")));
    return context.constructType(Void.class);
  }

  private void missing(String path, String attribute) {
    String name = attribute.replace(" element", "");
    String below = path + "/" + name;
    boolean follows =
        issues.stream()
            .anyMatch(issue -> issue.path().equals(below) || issue.path().startsWith(below + "/"));
    if (!follows) {
      record(JsonRule.MISSING_FIELD, path, Map.of("field", LocalizedText.same(name)));
    }
  }

  private void badValue(JsonParser parser, LocalizedText detail, LocalizedText expected) {
    record(JsonRule.BAD_VALUE, path(parser), Map.of("detail", detail, "expected", expected));
  }

  private static String path(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static LocalizedText quoted(String value) {
    String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
    return LocalizedText.of("「" + shown + "」", "'" + shown + "'");
  }

  private static LocalizedText expected(Class<?> type) {
    if (type.isEnum()) {
      return LocalizedText.same(
          String.join(", ", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
    }
    if (type == java.time.LocalDate.class) {
      return LocalizedText.of("2026-03-31 の形の日付", "a date like 2026-03-31");
    }
    if (type == java.time.Instant.class) {
      return LocalizedText.of("2026-03-31T09:00:00Z の形の時刻", "a time like 2026-03-31T09:00:00Z");
    }
    if (Collection.class.isAssignableFrom(type)) {
      return LocalizedText.of("配列", "an array");
    }
    if (type == String.class) {
      return LocalizedText.of("文字列", "a string");
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return LocalizedText.of("数値か真偽値（" + type.getSimpleName() + "）", "a " + type.getSimpleName());
    }
    String name = type.getSimpleName().replace("Immutable", "");
    return LocalizedText.same("Json".equals(name) ? "object" : name);
  }

  private static LocalizedText name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> LocalizedText.of("オブジェクト", "an object");
      case START_ARRAY -> LocalizedText.of("配列", "an array");
      case VALUE_STRING -> LocalizedText.of("文字列", "a string");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> LocalizedText.of("数値", "a number");
      case VALUE_TRUE, VALUE_FALSE -> LocalizedText.of("真偽値", "a boolean");
      case VALUE_NULL -> LocalizedText.same("null");
      default -> LocalizedText.same(token.name());
    };
  }
}
