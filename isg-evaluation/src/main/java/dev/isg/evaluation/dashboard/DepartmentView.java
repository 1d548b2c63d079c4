package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator in one unit, with the measurements behind it.
 *
 * @param unit the unit
 * @param name its name
 * @param value the value; empty if it is unknown
 * @param expected how many measurements there should be
 * @param present how many of them there are
 * @param records the measurements, oldest first
 */
public record DepartmentView(
    UnitId unit,
    LocalizedText name,
    Optional<Quantity> value,
    int expected,
    int present,
    List<RecordView> records) {
  /** Copies the records. */
  public DepartmentView {
    records = List.copyOf(records);
  }
}
