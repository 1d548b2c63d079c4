package dev.isg.core.stakeholder;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What stakeholders let the company know.
 *
 * @source METI 2009, 1.4.2: selection as partner or investment; the kinds are a choice of this
 *     library
 */
public enum FeedbackKind implements Labelled {
  /** They rated the company. */
  RATING("評価", "rating"),
  /** They chose the company. */
  SELECTED("選定", "selected"),
  /** They chose another, or left. */
  NOT_SELECTED("選外", "not selected"),
  /** They said something. */
  REMARK("意見", "remark");

  private final LocalizedText label;

  FeedbackKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
