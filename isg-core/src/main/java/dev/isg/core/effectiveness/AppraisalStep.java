package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One finding with its arithmetic.
 *
 * @param measure how the control was looked at
 * @param outlook what the finding suggests
 * @param inputs what went in and came out, by the names the measure uses; {@code missing} where the
 *     finding is unknown, with what is not known
 * @source METI 2009, 3.3.2
 */
public record AppraisalStep(
    AppraisalMeasure measure, Outlook outlook, SortedMap<String, LocalizedText> inputs) {
  static final String MISSING = "missing";

  /** Copies the inputs. */
  public AppraisalStep {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  static AppraisalStep known(
      AppraisalMeasure measure, Outlook outlook, Map<String, LocalizedText> inputs) {
    return new AppraisalStep(measure, outlook, new TreeMap<>(inputs));
  }

  static AppraisalStep unknown(AppraisalMeasure measure, LocalizedText missing) {
    return new AppraisalStep(measure, Outlook.UNKNOWN, new TreeMap<>(Map.of(MISSING, missing)));
  }

  /** The finding in words, with its arithmetic and what it suggests. */
  public LocalizedText text() {
    LocalizedText arithmetic = measure.text(inputs);
    return LocalizedText.of(
        measure.label().ja() + ": " + arithmetic.ja() + suffix(outlook.label().ja(), " ⇒ "),
        measure.label().en() + ": " + arithmetic.en() + suffix(outlook.label().en(), " => "));
  }

  private String suffix(String suggested, String arrow) {
    return inputs.containsKey(MISSING) ? "" : arrow + suggested;
  }
}
