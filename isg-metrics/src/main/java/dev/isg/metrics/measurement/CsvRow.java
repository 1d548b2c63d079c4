package dev.isg.metrics.measurement;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line on which it begins, counted from 1
 * @param width how many cells it has
 * @param cells the cells, those beyond any sensible width left out
 */
record CsvRow(int line, int width, List<CsvCell> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  List<String> texts() {
    return cells.stream().map(CsvCell::text).toList();
  }
}
