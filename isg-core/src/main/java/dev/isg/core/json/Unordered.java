package dev.isg.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the lists of a JSON tree whose order means nothing into one order. */
final class Unordered {
  private static final Set<String> IDENTITY =
      Set.of(
          "id",
          "to",
          "person",
          "indicator",
          "target",
          "consideration",
          "control",
          "activity",
          "policy",
          "period");

  private Unordered() {}

  /** The tree with its unordered lists sorted; the given tree is changed. */
  static JsonNode of(JsonNode tree) {
    tree.forEach(Unordered::of);
    if (tree instanceof ObjectNode object) {
      object.forEach(
          field -> {
            if (field instanceof ArrayNode list && unordered(list)) {
              sort(list);
            }
          });
    }
    return tree;
  }

  private static boolean unordered(ArrayNode list) {
    for (JsonNode item : list) {
      boolean identified = item.isObject() && IDENTITY.stream().anyMatch(item::has);
      if (!item.isValueNode() && !identified) {
        return false;
      }
    }
    return true;
  }

  private static void sort(ArrayNode list) {
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    items.sort(Comparator.comparing(JsonNode::toString));
    list.removeAll();
    list.addAll(items);
  }
}
