package dev.isg.evaluation.cooperation;

import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * What the auditors were told.
 *
 * @param on the day
 * @param summary what was reported, in short
 * @param references the documents handed over; empty for none
 */
public record ReportAnswer(LocalDate on, LocalizedText summary, List<String> references) {
  /** Copies the references. */
  public ReportAnswer {
    references = List.copyOf(references);
  }
}
