package dev.isg.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The places in which two JSON documents differ, one a line. Items of lists are matched and named
 * by what identifies them, so that one that goes does not make all after it look changed.
 */
final class Changes {
  private static final List<String> IDS =
      List.of("indicator", "target", "objective", "coreValue", "unit", "measurement", "name");

  private final NavigableSet<String> found = new TreeSet<>();

  private Changes() {}

  static String between(String before, String after) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Changes changes = new Changes();
    changes.compare("", json.readTree(before), json.readTree(after));
    return String.join("\n", changes.found) + "\n";
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (holdsParts(before) && holdsParts(after)) {
      Map<String, JsonNode> left = parts(before);
      Map<String, JsonNode> right = parts(after);
      NavigableSet<String> keys = new TreeSet<>(left.keySet());
      keys.addAll(right.keySet());
      for (String key : keys) {
        compare(path + "/" + key, part(left, key), part(right, key));
      }
    } else if (before.isMissingNode()) {
      found.add(path + " (new)");
    } else if (after.isMissingNode()) {
      found.add(path + " (gone)");
    } else if (!before.equals(after)) {
      found.add(path);
    }
  }

  /** A text in two languages is one thing. */
  private static boolean holdsParts(JsonNode node) {
    return node.isContainerNode() && !(node.has("ja") && node.has("en"));
  }

  private static JsonNode part(Map<String, JsonNode> parts, String key) {
    return parts.getOrDefault(key, MissingNode.getInstance());
  }

  private static Map<String, JsonNode> parts(JsonNode node) {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    if (node.isObject()) {
      node.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
    } else {
      for (JsonNode item : node) {
        String id = id(item, parts.size());
        parts.put(parts.containsKey(id) ? id + "#" + parts.size() : id, item);
      }
    }
    return parts;
  }

  private static String id(JsonNode item, int position) {
    if (item.path("subject").isTextual() && item.path("kind").isTextual()) {
      return item.get("kind").asText() + " " + item.get("subject").asText();
    }
    if (item.path("rule").isTextual()) {
      JsonNode subject = item.path("inputs").path("subject").path("en");
      return (item.get("rule").asText() + " " + subject.asText("")).strip();
    }
    return IDS.stream()
        .filter(id -> item.path(id).isTextual())
        .map(id -> item.get(id).asText())
        .findFirst()
        .orElse(Integer.toString(position));
  }
}
