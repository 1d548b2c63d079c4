package dev.isg.evaluation.outcome;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Collection;

/**
 * What is known of a condition: Kleene's three values, declared from worst to best. To join them
 * takes the worst of all, or the best of any.
 */
public enum Outcome implements Labelled {
  /** Whatever is still unknown, it is not met. */
  NOT_MET("満たさない", "not met"),
  /** It hangs on what is unknown. */
  UNKNOWN("不明", "unknown"),
  /** Whatever is still unknown, it is met. */
  MET("満たす", "met");

  private final LocalizedText label;

  Outcome(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Met if it is so, otherwise not met. */
  public static Outcome of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /**
   * What is known of at least so many being met.
   *
   * @param least how many have to be met, from 1 to the number of outcomes
   * @param outcomes the outcomes; at least one
   * @throws InvalidModelException if so many cannot be met
   */
  public static Outcome atLeast(int least, Collection<Outcome> outcomes) {
    if (least < 1 || least > outcomes.size()) {
      throw InvalidModelException.of(
          "Outcome",
          "必要な数は 1 から結果の数（" + outcomes.size() + "）までにします",
          "the number required must be from 1 to the number of outcomes, " + outcomes.size());
    }
    long met = outcomes.stream().filter(MET::equals).count();
    long open = outcomes.stream().filter(UNKNOWN::equals).count();
    if (met >= least) {
      return MET;
    }
    return met + open < least ? NOT_MET : UNKNOWN;
  }

  /** The worse of the two. */
  public Outcome and(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The better of the two. */
  public Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
