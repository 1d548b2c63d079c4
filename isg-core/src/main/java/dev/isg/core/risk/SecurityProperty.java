package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What of information a risk harms or a control protects.
 *
 * @source METI 2009, preface and Appendix 2
 */
public enum SecurityProperty implements Labelled {
  /** Only those allowed get at it. */
  CONFIDENTIALITY("機密性", "confidentiality"),
  /** It and its processing are right and whole. */
  INTEGRITY("完全性", "integrity"),
  /** Those allowed get at it when they need it. */
  AVAILABILITY("可用性", "availability");

  private final LocalizedText label;

  SecurityProperty(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
