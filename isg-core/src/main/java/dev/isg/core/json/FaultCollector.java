package dev.isg.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records each fault that binding meets and lets binding go on without the value, so that one
 * reading finds all. What follows from a fault already recorded is not recorded again.
 */
final class FaultCollector extends DeserializationProblemHandler {
  private final List<Issue> issues = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private final Set<String> passedOver = new HashSet<>();

  /**
   * A collector that knows of faults found before binding.
   *
   * @param lost the paths whose values are lost already
   */
  FaultCollector(Collection<String> lost) {
    this.lost.addAll(lost);
  }

  List<Issue> issues() {
    return issues;
  }

  /**
   * Whether a path leads into a value that was passed over whole, as nothing in it has a meaning.
   */
  boolean passedOver(String path) {
    return passedOver.stream().anyMatch(around -> path.startsWith(around + "/"));
  }

  /** Records a fault that costs the value at the path. */
  void record(Rule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
    lost.add(path);
  }

  /** Records a value of another kind than its type, and passes it over. */
  void wrongType(JsonParser parser, Class<?> type) throws IOException {
    wrongType(parser, valuePath(parser), type);
    parser.skipChildren();
  }

  /** Records a number that is greater or smaller than any its type has. */
  void outOfRange(JsonParser parser, Class<?> type) throws IOException {
    LocalizedText found = JsonWords.found(parser);
    LocalizedText detail =
        LocalizedText.of(found.ja() + " は扱える数の範囲を超えています", found.en() + " is out of range");
    badValue(path(parser), detail, JsonWords.expected(type));
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
    String path = valuePath(parser);
    passedOver.add(path);
    issues.add(
        Issue.of(
            JsonRule.UNKNOWN_FIELD,
            path,
            Map.of("field", LocalizedText.same(name), "known", LocalizedText.same(listed))));
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String failure) {
    badValue(path(context.getParser()), JsonWords.quoted(value), JsonWords.expected(type));
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
    wrongType(parser, type.getRawClass());
    return null;
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      @Nullable ValueInstantiator instantiator,
      JsonParser parser,
      String failure)
      throws IOException {
    if (!parser.hasToken(JsonToken.FIELD_NAME)) {
      wrongType(parser, type);
      return null;
    }
    // inside an object already, where a text was expected
    wrongType(parser, parser.getParsingContext().getParent().pathAsPointer().toString(), type);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.skipChildren();
    }
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
    String path = path(context.getParser());
    InvalidModelException refusal = refusal(thrown);
    if (refusal != null && !refusal.missingAttributes().isEmpty()) {
      refusal.missingAttributes().forEach(attribute -> missing(path, attribute));
      lost.add(path);
    } else if (!lostBelow(path)) {
      LocalizedText detail =
          refusal == null ? LocalizedText.same(thrown.getClass().getSimpleName()) : refusal.text();
      badValue(path, detail, JsonWords.expected(type));
    }
    return null;
  }

  @Override
  public JavaType handleUnknownTypeId(
      DeserializationContext context,
      JavaType base,
      String id,
      TypeIdResolver resolver,
      String failure) {
    badValue(
        path(context.getParser()),
        JsonWords.quoted(id),
        LocalizedText.same(resolver.getDescForKnownTypeIds().replaceAll("[\\[\\]]", "")));
    return context.constructType(Void.class);
  }

  @Override
  public JavaType handleMissingTypeId(
      DeserializationContext context, JavaType base, TypeIdResolver resolver, String failure) {
    JsonTypeInfo info = base.getRawClass().getAnnotation(JsonTypeInfo.class);
    missing(path(context.getParser()), info == null ? "type" : info.property());
    return context.constructType(Void.class);
  }

  private void missing(String path, String field) {
    String below = path + "/" + field;
    if (!lost.contains(below) && !lostBelow(below)) {
      issues.add(
          Issue.of(JsonRule.MISSING_FIELD, path, Map.of("field", LocalizedText.same(field))));
    }
    lost.add(below);
  }

  private boolean lostBelow(String path) {
    return lost.stream().anyMatch(other -> other.startsWith(path + "/"));
  }

  private void wrongType(JsonParser parser, String path, Class<?> type) throws IOException {
    passedOver.add(path);
    record(
        JsonRule.WRONG_TYPE,
        path,
        Map.of("expected", JsonWords.expected(type), "found", JsonWords.found(parser)));
  }

  private void badValue(String path, LocalizedText detail, LocalizedText expected) {
    record(JsonRule.BAD_VALUE, path, Map.of("detail", detail, "expected", expected));
  }

  private static @Nullable InvalidModelException refusal(@Nullable Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof InvalidModelException)) {
      cause = cause.getCause();
    }
    return (InvalidModelException) cause;
  }

  /** The path of the value that starts at the parser's token. */
  private static String valuePath(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return token != null && token.isStructStart()
        ? parser.getParsingContext().getParent().pathAsPointer().toString()
        : path(parser);
  }

  private static String path(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
