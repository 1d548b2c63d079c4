package dev.isg.metrics.ingestion;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import dev.isg.metrics.measurement.MeasurementStore;
import java.io.IOException;

/**
 * Imports measurements, all of a source or none. What is kept already is passed over, so that a
 * source whose import was interrupted, or which has grown, may be imported again.
 *
 * <p>It has no state to change and may be used again and by several threads.
 */
public final class MeasurementImport {
  /** How many faults are told of if nothing else is said. */
  public static final int MOST_FAULTS = 1000;

  private final Programme programme;
  private final IndicatorSet indicators;
  private final int mostFaults;

  private MeasurementImport(Programme programme, IndicatorSet indicators, int mostFaults) {
    this.programme = programme;
    this.indicators = indicators;
    this.mostFaults = mostFaults;
  }

  /**
   * An import that tells of up to {@value #MOST_FAULTS} faults.
   *
   * @param programme where the units are looked up, and the fiscal calendar
   * @param indicators where the indicators are looked up
   */
  public static MeasurementImport of(Programme programme, IndicatorSet indicators) {
    return new MeasurementImport(programme, indicators, MOST_FAULTS);
  }

  /**
   * An import that tells of up to so many faults and counts the rest.
   *
   * @throws InvalidModelException if the number is below 1
   */
  public MeasurementImport withMostFaults(int most) {
    if (most < 1) {
      throw InvalidModelException.of(
          "MeasurementImport", "mostFaults は 1 以上にします", "mostFaults must be from 1");
    }
    return new MeasurementImport(programme, indicators, most);
  }

  /**
   * Reads a source and keeps nothing of it: what an import would find wrong by the source alone.
   *
   * @throws IOException if the source fails
   */
  public ImportReport check(MeasurementSource source) throws IOException {
    MeasurementIntake intake =
        MeasurementIntake.of(source, programme, indicators, mostFaults, measurement -> {});
    source.read(intake);
    return new ImportReport(source.name(), intake.rows(), 0, 0, intake.faults(), intake.report());
  }

  /**
   * Imports a source.
   *
   * @param store keeps the measurements
   * @param source is read once, to its end
   * @return what came of it; with any fault, nothing was kept
   * @throws IOException if the source fails; nothing was kept
   */
  public ImportReport into(MeasurementStore store, MeasurementSource source) throws IOException {
    Delivery delivery =
        store instanceof BulkMeasurementStore bulk
            ? new BulkDelivery(bulk)
            : new SingleDelivery(store);
    MeasurementIntake intake =
        MeasurementIntake.of(source, programme, indicators, mostFaults, delivery::take);
    long appended = delivery.deliver(source, intake);
    return new ImportReport(
        source.name(),
        intake.rows(),
        appended,
        intake.faults() > 0 ? 0 : intake.rows() - appended,
        intake.faults(),
        intake.report());
  }
}
