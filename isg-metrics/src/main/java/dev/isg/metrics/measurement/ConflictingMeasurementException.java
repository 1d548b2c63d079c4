package dev.isg.metrics.measurement;

import dev.isg.core.basics.LocalizedText;

/**
 * Thrown when a batch has another measurement than the one that stands under its id already.
 * Nothing of the batch was kept.
 */
public final class ConflictingMeasurementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient MeasurementId id;
  private final transient LocalizedText text;

  /** A refusal, with one such id. */
  public ConflictingMeasurementException(MeasurementId id) {
    this(
        id,
        LocalizedText.of(
            "測定値 " + id + " は別の内容で記録済みです。記録は上書きできません",
            "measurement "
                + id
                + " is kept already with other content; a record is never overwritten"));
  }

  private ConflictingMeasurementException(MeasurementId id, LocalizedText text) {
    super(text.en());
    this.id = id;
    this.text = text;
  }

  /** An id under which two measurements differ. */
  public MeasurementId id() {
    return id;
  }

  /** What was refused and what to do, in both languages. */
  public LocalizedText text() {
    return text;
  }
}
