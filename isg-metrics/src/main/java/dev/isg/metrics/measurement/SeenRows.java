package dev.isg.metrics.measurement;

import java.util.HashMap;
import java.util.Map;

/** Which ids and which slots of a source were met. */
interface SeenRows {
  /** What an answer is for something met in a line that was not kept. */
  int SOMEWHERE = -1;

  /** Remembers an id; the line where it was met before, or 0 if it was not. */
  int id(String id, int line);

  /**
   * Remembers a slot: what at most one measurement is of.
   *
   * @param pair the number of the indicator and unit
   * @param month the number of the month in which the interval begins, below 2^16
   * @return the line where it was met before, or 0 if it was not
   */
  int slot(long pair, int month, int line);

  /** Remembers lines too, and takes the memory for it. */
  static SeenRows withLines() {
    return new Lines();
  }

  /** Lines by what was met in them. */
  final class Lines implements SeenRows {
    private final Map<String, Integer> ofId = new HashMap<>();
    private final Map<Long, Integer> ofSlot = new HashMap<>();

    @Override
    public int id(String id, int line) {
      Integer first = ofId.putIfAbsent(id, line);
      return first == null ? 0 : first;
    }

    @Override
    public int slot(long pair, int month, int line) {
      Integer first = ofSlot.putIfAbsent((pair << 16) | month, line);
      return first == null ? 0 : first;
    }
  }
}
