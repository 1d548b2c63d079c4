/**
 * An adapter of one's own: measurements out of an Excel workbook.
 *
 * <p>{@link dev.isg.examples.excel.ExcelMeasurements} is a {@link
 * dev.isg.metrics.measurement.MeasurementSource} like CSV and JSON lines. It finds the texts of the
 * cells and says where they stand; what they mean is decided by the library. What a spreadsheet
 * shows and what it holds are two things, so whatever could be read in two ways is refused with
 * what to do about it.
 */
@NullMarked
package dev.isg.examples.excel;

import org.jspecify.annotations.NullMarked;
