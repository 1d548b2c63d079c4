package dev.isg.core.basics;

/**
 * How far a piece of information may travel. Declared from what everybody may know to what only
 * management may know; a later level is the stricter one.
 *
 * <p>A piece without a label is not public: nobody has said yet how far it may travel.
 *
 * @source METI 2009, preface, footnote 1, asks to weigh who is told what; the levels are a choice
 *     of this library
 */
public enum ConfidentialityLabel implements Labelled {
  /** Everybody may know it. */
  PUBLIC("公開", "public"),
  /** Those outside who share information with the company under an agreement may know it. */
  PARTNERS("関係先限り", "partners"),
  /** Those who work in the company may know it. */
  INTERNAL("社内限り", "internal"),
  /** Only those in the company who need it may know it. */
  CONFIDENTIAL("部外秘", "confidential"),
  /** Only management, and whom it names, may know it. */
  SECRET("極秘", "secret");

  private final LocalizedText label;

  ConfidentialityLabel(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * Whether it is stricter than the level someone is cleared for; false where the two are equal.
   */
  public boolean above(ConfidentialityLabel clearance) {
    return compareTo(clearance) > 0;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
