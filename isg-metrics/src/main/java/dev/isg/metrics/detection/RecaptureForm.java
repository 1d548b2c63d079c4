package dev.isg.metrics.detection;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How the number of all incidents follows from what two channels found. With n1 and n2 found by
 * each and m by both:
 */
public enum RecaptureForm implements Labelled {
  /** n1 n2 / m. Simple, but too high for few incidents, and nothing where m is 0. */
  LINCOLN_PETERSEN("リンカーン・ピーターセン式", "Lincoln-Petersen"),
  /** (n1 + 1)(n2 + 1) / (m + 1) - 1. Nearly unbiased, and defined where m is 0. */
  CHAPMAN("チャップマン式", "Chapman");

  private final LocalizedText label;

  RecaptureForm(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
