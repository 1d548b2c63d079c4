package dev.isg.metrics.measurement;

import java.io.IOException;

/**
 * Where measurements come from: a file, or a system that collects them by itself. An extension
 * point: implement it over whatever has the data.
 *
 * <p>An adapter finds the texts of the columns and says where they stand; what they mean and
 * whether they are right is the same for all sources and is decided by the {@link
 * MeasurementIntake}. The library brings CSV and JSON lines; an example shows Excel.
 *
 * <p>The contract:
 *
 * <ol>
 *   <li>SOURCE-1: it hands over every row once, in the order of the source, and leaves none out
 *       silently; what it cannot read it tells as a fault.
 *   <li>SOURCE-2: what it hands over is the source's own text, neither rounded nor mended.
 *   <li>SOURCE-3: it keeps no row after handing it over, so that memory does not grow with the
 *       source.
 *   <li>SOURCE-4: it may be read once only, and by one thread.
 * </ol>
 *
 * @source METI 2009, 4.1.3 and 4.2.2
 */
public interface MeasurementSource {
  /** The name as the user knows it, for the places of faults. */
  String name();

  /**
   * Hands over every row.
   *
   * @param intake takes the rows and the faults
   * @throws IOException if the source fails
   */
  void read(MeasurementIntake intake) throws IOException;
}
