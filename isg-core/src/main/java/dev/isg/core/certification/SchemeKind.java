package dev.isg.core.certification;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What a scheme looks after.
 *
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public enum SchemeKind implements Labelled {
  /** Information security, as by ISO/IEC 27001. */
  INFORMATION_SECURITY("情報セキュリティ（ISMS）", "information security (ISMS)"),
  /** Quality, as by ISO 9001. */
  QUALITY("品質（QMS）", "quality (QMS)"),
  /** The environment, as by ISO 14001. */
  ENVIRONMENT("環境（EMS）", "environment (EMS)"),
  /** Internal control over financial reporting, as the Japanese law known as J-SOX asks. */
  FINANCIAL_REPORTING("財務報告に係る内部統制（J-SOX）", "internal control over financial reporting (J-SOX)"),
  /** Anything else. */
  OTHER("その他", "other");

  private final LocalizedText label;

  SchemeKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
