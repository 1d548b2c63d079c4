package dev.isg.tck.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents made from a good one by one change each, at every place in turn. */
final class Mutants {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<JsonNode> OTHERS =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.numberNode(7),
          JSON.textNode(""),
          JSON.textNode(" "),
          JSON.textNode("x y"),
          JSON.textNode("x"),
          JSON.arrayNode(),
          JSON.arrayNode().add(7),
          JSON.objectNode(),
          JSON.objectNode().put("x", 7));

  private final JsonNode document;
  private final List<String> paths = new ArrayList<>();

  Mutants(ObjectMapper mapper, String json) throws IOException {
    this.document = mapper.readTree(json);
    collect(document, "");
  }

  /** At most so many of them, always the same. */
  List<JsonNode> some(int most) {
    Random random = new Random(2009);
    List<JsonNode> mutants = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      mutants.add(mutant(paths.get(random.nextInt(paths.size())), random));
    }
    return mutants;
  }

  private JsonNode mutant(String path, Random random) {
    JsonNode copy = document.deepCopy();
    JsonPointer pointer = JsonPointer.compile(path);
    JsonNode around = copy.at(pointer.head());
    int change = random.nextInt(OTHERS.size() + 2);
    if (change == OTHERS.size() && copy.at(pointer) instanceof ObjectNode object) {
      object.put("unheardOf", 1);
    } else if (around instanceof ObjectNode object) {
      String field = pointer.last().getMatchingProperty();
      if (change >= OTHERS.size()) {
        object.remove(field);
      } else {
        object.set(field, OTHERS.get(change));
      }
    } else if (around instanceof ArrayNode array) {
      int index = pointer.last().getMatchingIndex();
      if (change >= OTHERS.size()) {
        array.remove(index);
      } else {
        array.set(index, OTHERS.get(change));
      }
    }
    return copy;
  }

  private void collect(JsonNode node, String path) {
    if (!path.isEmpty() && !path.equals("/formatVersion")) {
      paths.add(path);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collect(field.getValue(), path + "/" + field.getKey());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + "/" + i);
    }
  }
}
