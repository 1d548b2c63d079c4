package dev.isg.core.json;

import java.util.Map;
import java.util.TreeMap;

/** Which values of a document in the format of today stood elsewhere in the file it came from. */
final class Moves {
  private final Map<String, String> origins = new TreeMap<>();

  /**
   * Tells that a value, with all in it, has another path now.
   *
   * @param from its path before this step
   * @param to its path after this step
   */
  void moved(String from, String to) {
    origins.put(to, origin(from));
  }

  /** The path in the file of what has this path today. */
  String origin(String path) {
    for (String around = path; !around.isEmpty(); around = parent(around)) {
      String origin = origins.get(around);
      if (origin != null) {
        return origin + path.substring(around.length());
      }
    }
    return path;
  }

  /** The path today of what has this path in the file. */
  String today(String path) {
    for (String around = path; !around.isEmpty(); around = parent(around)) {
      for (Map.Entry<String, String> move : origins.entrySet()) {
        if (move.getValue().equals(around)) {
          return move.getKey() + path.substring(around.length());
        }
      }
    }
    return path;
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
