package dev.isg.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts a folder into another order wherever order has no meaning: rows, arrays, keys. */
final class Shuffled {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random;

  private Shuffled(long seed) {
    this.random = new Random(seed);
  }

  /** Shuffles the files in place. */
  static void in(Path folder, long seed) throws IOException {
    Shuffled shuffled = new Shuffled(seed);
    Path csv = folder.resolve("measurements.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(csv));
    Collections.shuffle(rows.subList(1, rows.size()), shuffled.random);
    Files.write(csv, rows);
    for (String file :
        List.of("programme.json", "indicators.json", "decisions.json", "causes.json")) {
      Path path = folder.resolve(file);
      ObjectNode document = (ObjectNode) JSON.readTree(Files.readString(path));
      for (JsonNode part : document) {
        shuffled.array(part);
      }
      for (String nested : List.of("measures", "objectives", "measuredIn", "units", "targets")) {
        document.findValues(nested).forEach(shuffled::array);
      }
      Files.writeString(path, JSON.writeValueAsString(shuffled.keys(document)));
    }
  }

  private void array(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<JsonNode> items = new ArrayList<>();
      array.forEach(items::add);
      Collections.shuffle(items, random);
      array.removeAll();
      array.addAll(items);
    }
  }

  private ObjectNode keys(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode other = JSON.createObjectNode();
    names.forEach(name -> other.set(name, node.get(name)));
    return other;
  }
}
