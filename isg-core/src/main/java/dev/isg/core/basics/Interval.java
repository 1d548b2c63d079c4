package dev.isg.core.basics;

/** How often something is measured or reported, in whole calendar months. */
public enum Interval implements Labelled {
  /** Every calendar month. */
  MONTHLY(1, "毎月", "monthly"),
  /** Every three months of the fiscal year. */
  QUARTERLY(3, "四半期ごと", "quarterly"),
  /** Every six months of the fiscal year. */
  HALF_YEARLY(6, "半期ごと", "half-yearly"),
  /** Once a fiscal year. */
  YEARLY(12, "年 1 回", "yearly");

  private final int months;
  private final LocalizedText label;

  Interval(int months, String ja, String en) {
    this.months = months;
    this.label = LocalizedText.of(ja, en);
  }

  /** The length in months: 1, 3, 6 or 12. */
  public int months() {
    return months;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
