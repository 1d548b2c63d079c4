package dev.isg.core.ranking;

import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step of an explanation, as data.
 *
 * @param step the step
 * @param inputs what it looked at, by the names its text uses
 */
public record RankingReason(RankingStep step, SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public RankingReason {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** A step with its inputs. */
  static RankingReason of(RankingStep step, Map<String, LocalizedText> inputs) {
    return new RankingReason(step, new TreeMap<>(inputs));
  }

  /** The step in words, in both languages. */
  public LocalizedText text() {
    return step.text(inputs);
  }
}
