package dev.isg.disclosure.field;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * The report on a period to the people of a unit.
 *
 * @param unit the unit
 * @param name its name
 * @param periodName the name of the period, such as {@code FY2025}
 * @param asOf the day as of which it is written
 * @param evaluation the hash of the evaluation it is written from, the same as management's
 * @param lines the targets the unit measures for, by id; empty if it measures nothing
 * @source METI 2009, preface
 */
public record FieldReport(
    UnitId unit,
    LocalizedText name,
    String periodName,
    LocalDate asOf,
    ContentHash evaluation,
    List<FieldLine> lines) {
  /** Copies the lines. */
  public FieldReport {
    lines = List.copyOf(lines);
  }
}
