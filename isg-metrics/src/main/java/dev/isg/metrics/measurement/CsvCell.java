package dev.isg.metrics.measurement;

/**
 * A cell and the place in the file where it begins, its quote included.
 *
 * @param text what it holds, without the quotes around it
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in UTF-16 code units
 */
record CsvCell(String text, int line, int column) {}
