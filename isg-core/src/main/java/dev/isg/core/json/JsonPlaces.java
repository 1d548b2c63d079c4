package dev.isg.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where each value of a JSON text stands, and what is wrong with the text as JSON. */
final class JsonPlaces {
  private static final Pattern ADVICE =
      Pattern.compile(
          "(\\n| \\((start marker|for Array|for Object)|: enable `| \\(not recognized).*",
          Pattern.DOTALL);

  private final String file;
  private final Map<String, Location> places = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private Optional<BigInteger> format = Optional.of(BigInteger.ONE);

  private JsonPlaces(String file) {
    this.file = file;
  }

  static JsonPlaces of(String file, String text) {
    JsonPlaces places = new JsonPlaces(file);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      places.walk(parser);
    } catch (JsonProcessingException broken) {
      places.issues.add(
          Issue.at(
              JsonRule.SYNTAX,
              places.location(broken.getLocation()),
              "",
              Map.of("detail", LocalizedText.same(plain(broken.getOriginalMessage())))));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
    return places;
  }

  /** Faults of the text as JSON. */
  List<Issue> issues() {
    return issues;
  }

  /**
   * The format the text says it is in, 1 if it says nothing; empty if what it says is no number.
   */
  Optional<BigInteger> format() {
    return format;
  }

  /** The place of the value at the path, or of the nearest value around it. */
  Location at(String path) {
    String nearest = path;
    while (!nearest.isEmpty() && !places.containsKey(nearest)) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return places.getOrDefault(nearest, new Location(file, 1, 1));
  }

  private void walk(JsonParser parser) throws IOException {
    Deque<Set<String>> keys = new ArrayDeque<>();
    boolean rootSeen = false;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (keys.isEmpty() && rootSeen) {
        issues.add(syntax(parser, "content after the end of the document"));
        return;
      }
      rootSeen = true;
      if (token.isStructStart() || token.isScalarValue()) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        if (token.isStructStart()) {
          // inside, the context is that of the new object or array; its own path is its parent's
          path = parser.getParsingContext().getParent().pathAsPointer().toString();
          keys.push(new HashSet<>());
        }
        places.putIfAbsent(path, location(parser.currentTokenLocation()));
        if (path.equals(Formats.PATH)) {
          format =
              token == JsonToken.VALUE_NUMBER_INT
                  ? Optional.of(parser.getBigIntegerValue())
                  : Optional.empty();
        }
        if (token == JsonToken.VALUE_NULL) {
          issues.add(Issue.at(JsonRule.NULL_VALUE, places.get(path), path, Map.of()));
        }
      } else if (token.isStructEnd()) {
        keys.pop();
      } else if (token == JsonToken.FIELD_NAME && !keys.element().add(parser.currentName())) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        issues.add(
            Issue.at(
                JsonRule.DUPLICATE_KEY,
                location(parser.currentTokenLocation()),
                path,
                Map.of("key", LocalizedText.same(parser.currentName()))));
      }
    }
    if (!rootSeen) {
      issues.add(syntax(parser, "the document is empty"));
    }
  }

  private Issue syntax(JsonParser parser, String detail) {
    return Issue.at(
        JsonRule.SYNTAX,
        location(parser.currentTokenLocation()),
        "",
        Map.of("detail", LocalizedText.same(detail)));
  }

  private Location location(@Nullable JsonLocation location) {
    return location == null
        ? new Location(file, 1, 1)
        : new Location(
            file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The parser's message without its advice to programmers. */
  private static String plain(String message) {
    return ADVICE.matcher(message).replaceFirst("");
  }
}
