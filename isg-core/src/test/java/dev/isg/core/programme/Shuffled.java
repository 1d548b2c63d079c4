package dev.isg.core.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A programme written in another order: the keys of every object, and every list but those whose
 * order says something. It knows where each value stood before.
 */
final class Shuffled {
  private static final Set<String> ORDERED =
      Set.of("impactLevels", "likelihoodLevels", "cells", "steps", "hops");

  final JsonNode tree;
  private final Consumer<List<?>> mix;
  private final Map<String, String> origins = new HashMap<>();

  private Shuffled(ObjectNode tree, Consumer<List<?>> mix) {
    this.mix = mix;
    this.tree = shuffle(tree, "", "", "");
  }

  /** In the order it is in. */
  static Shuffled not(ObjectNode tree) {
    return new Shuffled(tree, list -> {});
  }

  /** In an order that only the number decides. */
  static Shuffled by(long seed, ObjectNode tree) {
    Random random = new Random(seed);
    return new Shuffled(tree, list -> Collections.shuffle(list, random));
  }

  /**
   * Where a value stood before, or would have stood if it is not there; of two that are alike,
   * where the first of them stood.
   */
  String origin(String path) {
    String origin = origins.get(path);
    int last = path.lastIndexOf('/');
    return origin != null ? origin : origin(path.substring(0, last)) + path.substring(last);
  }

  private JsonNode shuffle(JsonNode node, String name, String path, String origin) {
    origins.put(path, origin);
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      mix.accept(keys);
      keys.forEach(
          key ->
              copy.set(key, shuffle(object.get(key), key, path + "/" + key, origin + "/" + key)));
      return copy;
    }
    return node instanceof ArrayNode list ? shuffle(list, name, path, origin) : node;
  }

  private ArrayNode shuffle(ArrayNode list, String name, String path, String origin) {
    List<Integer> order = new ArrayList<>();
    Map<JsonNode, Integer> first = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      order.add(i);
      first.putIfAbsent(list.get(i), i);
    }
    if (!ORDERED.contains(name)) {
      mix.accept(order);
    }
    ArrayNode copy = JsonNodeFactory.instance.arrayNode();
    for (int i : order) {
      JsonNode item = list.get(i);
      copy.add(shuffle(item, name, path + "/" + copy.size(), origin + "/" + first.get(item)));
    }
    return copy;
  }
}
