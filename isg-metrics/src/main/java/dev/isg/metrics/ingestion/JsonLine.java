package dev.isg.metrics.ingestion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.json.JsonRule;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.SourceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of JSON laid out into columns, and what is wrong with it as JSON. */
final class JsonLine {
  private static final int LONGEST = 80;
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> COLUMNS = MeasurementIntake.COLUMNS;
  private static final Set<String> OF_VALUE = Set.of("quantity", "numerator", "denominator");
  private static final List<String> TEXTS =
      List.of("id", "indicator", "unit", "day", "measuredBy", "recordedAt", "note");

  private final String file;
  private final int line;
  private final List<String> texts = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
  private final List<Integer> columns = new ArrayList<>(Collections.nCopies(COLUMNS.size(), 1));
  private final List<Issue> issues = new ArrayList<>();

  JsonLine(String file, int line) {
    this.file = file;
    this.line = line;
  }

  List<Issue> issues() {
    return issues;
  }

  SourceRow row() {
    return SourceRow.ofRecord(line, texts, columns);
  }

  void read(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        wrongType(json, "", LocalizedText.of("オブジェクト", "an object"));
        return;
      }
      object(json);
      if (json.nextToken() != null) {
        issue(
            JsonRule.SYNTAX,
            json,
            "",
            Map.of("detail", LocalizedText.same("content after the end of the object")));
      }
    } catch (JsonProcessingException broken) {
      int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
      issues.add(
          Issue.at(
              JsonRule.SYNTAX,
              new Location(file, line, Math.max(0, column)),
              "",
              Map.of("detail", LocalizedText.same(firstLine(broken.getOriginalMessage())))));
    }
  }

  private void object(JsonParser json) throws IOException {
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      boolean fresh = fresh(json, seen, "/" + field, field);
      boolean known = field.equals("value") || TEXTS.contains(field);
      if (!known) {
        unknown(json, "/" + field, field, String.join(", ", TEXTS) + ", value");
      }
      json.nextToken();
      if (!fresh || !known) {
        json.skipChildren();
      } else if (field.equals("value")) {
        value(json);
      } else {
        text(json, "/" + field, field);
      }
    }
  }

  private void value(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      wrongType(json, "/value", LocalizedText.of("オブジェクト", "an object"));
      json.skipChildren();
      return;
    }
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      String path = "/value/" + field;
      boolean fresh = fresh(json, seen, path, field);
      boolean known = field.equals("is") || OF_VALUE.contains(field);
      if (!known) {
        unknown(json, path, field, "is, quantity, numerator, denominator");
      }
      json.nextToken();
      if (!fresh || !known) {
        json.skipChildren();
      } else if (field.equals("is")) {
        kind(json);
      } else if (field.equals("quantity")) {
        quantity(json, path);
      } else {
        count(json, path, field);
      }
    }
    if (!seen.contains("is")) {
      issue(JsonRule.MISSING_FIELD, json, "/value", Map.of("field", LocalizedText.same("is")));
    }
  }

  private void kind(JsonParser json) throws IOException {
    String kind = json.getText();
    if (json.currentToken() != JsonToken.VALUE_STRING
        || !(kind.equals("number") || kind.equals("ratio"))) {
      wrongType(json, "/value/is", LocalizedText.same("\"number\", \"ratio\""));
      json.skipChildren();
    } else if (kind.equals("ratio")) {
      put("valueUnit", "%", json);
    }
  }

  private void quantity(JsonParser json, String path) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(json, path, LocalizedText.same("\"98.5 %\""));
      json.skipChildren();
      return;
    }
    String text = json.getText();
    int space = text.indexOf(' ');
    put("value", space < 0 ? text : text.substring(0, space), json);
    put("valueUnit", space < 0 ? "" : text.substring(space + 1), json);
  }

  private void count(JsonParser json, String path, String field) throws IOException {
    if (json.currentToken().isNumeric()) {
      put(field, json.getText(), json);
    } else {
      wrongType(json, path, LocalizedText.of("数値", "a number"));
      json.skipChildren();
    }
  }

  private void text(JsonParser json, String path, String field) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      put(field, json.getText(), json);
    } else {
      wrongType(json, path, LocalizedText.of("文字列", "a string"));
      json.skipChildren();
    }
  }

  private void put(String column, String text, JsonParser json) {
    int index = COLUMNS.indexOf(column);
    texts.set(index, text);
    columns.set(index, column(json));
  }

  private boolean fresh(JsonParser json, Set<String> seen, String path, String field) {
    boolean fresh = seen.add(field);
    if (!fresh) {
      issue(JsonRule.DUPLICATE_KEY, json, path, Map.of("key", shown(field)));
    }
    return fresh;
  }

  private void unknown(JsonParser json, String path, String field, String known) {
    issue(
        JsonRule.UNKNOWN_FIELD,
        json,
        path,
        Map.of("field", shown(field), "known", LocalizedText.same(known)));
  }

  private void wrongType(JsonParser json, String path, LocalizedText expected) throws IOException {
    String found = json.currentToken() == null ? "-" : json.getText();
    issue(JsonRule.WRONG_TYPE, json, path, Map.of("expected", expected, "found", shown(found)));
  }

  private void issue(
      JsonRule rule, JsonParser json, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.at(rule, new Location(file, line, column(json)), path, inputs));
  }

  private static int column(JsonParser json) {
    return Math.max(1, json.currentTokenLocation().getColumnNr());
  }

  /** A text of the file: brief, seen even if it is blank, and without control characters. */
  private static LocalizedText shown(String text) {
    String brief = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    String plain = brief.replaceAll("\\p{Cc}", "\uFFFD");
    return LocalizedText.same(plain.isBlank() ? '"' + plain + '"' : plain);
  }

  private static String firstLine(String message) {
    return Arrays.asList(message.split("\n", 2)).get(0);
  }
}
