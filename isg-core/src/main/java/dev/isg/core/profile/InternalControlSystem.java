package dev.isg.core.profile;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the five kinds of systems that make up internal control under company law.
 *
 * @source METI 2009, Appendix 2
 */
public enum InternalControlSystem implements Labelled {
  /** The company keeps the law. */
  LEGAL_COMPLIANCE("法令等遵守体制", "legal compliance system"),
  /** Risks of loss are managed; grave risks to information belong here. */
  LOSS_RISK_MANAGEMENT("損失危険管理体制", "loss-risk management system"),
  /** What directors did can be looked up. */
  INFORMATION_RETENTION("情報保存管理体制", "information retention system"),
  /** Directors do their work efficiently. */
  EFFICIENCY("効率性確保体制", "efficiency system"),
  /** The group is under control. */
  GROUP_CONTROL("企業集団内部統制", "group internal control system");

  private final LocalizedText label;

  InternalControlSystem(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
