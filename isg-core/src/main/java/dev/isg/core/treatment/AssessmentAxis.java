package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * An axis on which every policy and every response is judged. Staying within the law alone is not
 * enough.
 *
 * @source METI 2009, preface
 */
public enum AssessmentAxis implements Labelled {
  /** Whether it is lawful. */
  LEGALITY("適法性", "legality"),
  /** Whether society and partners would find it right. */
  APPROPRIATENESS("適正性", "appropriateness");

  private final LocalizedText label;

  AssessmentAxis(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
