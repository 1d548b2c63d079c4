package dev.isg.core.issue;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How badly an issue stands in the way. Declared from worst to mildest. */
public enum Severity implements Labelled {
  /** The document cannot be used as it is. */
  ERROR("エラー", "error"),
  /** It can be used, but something the guidance asks for is missing or doubtful. */
  WARNING("警告", "warning"),
  /** A remark. */
  INFO("情報", "info");

  private final LocalizedText label;

  Severity(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
