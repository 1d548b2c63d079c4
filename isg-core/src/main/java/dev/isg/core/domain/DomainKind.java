package dev.isg.core.domain;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A field in which a head interprets the policy, with the risk that is typical of it.
 *
 * @source METI 2009, 3.1.4 and figure 3-1
 */
public enum DomainKind implements Labelled {
  /** Keeping the law. */
  COMPLIANCE("コンプライアンス", "compliance", "法令違反", "violation of law"),
  /** Products and services that do no harm. */
  PRODUCT_SAFETY(
      "製品・サービス安全",
      "product and service safety",
      "製品・サービスのトラブル",
      "trouble with products or services"),
  /** Information and the systems that carry it. */
  INFORMATION_SECURITY(
      "情報セキュリティ", "information security", "情報資産の流出など", "leaks and other harm to information"),
  /** Disasters and accidents. */
  DISASTER_PREVENTION("防災", "disaster prevention", "災害・事故", "disasters and accidents"),
  /** Protecting the environment. */
  ENVIRONMENT("環境保護", "environmental protection", "環境への悪影響", "harm to the environment"),
  /** Any other field of the company. */
  OTHER("その他", "other", "分野に固有のリスク", "risks of the field");

  private final LocalizedText label;
  private final LocalizedText typicalRisk;

  DomainKind(String ja, String en, String riskJa, String riskEn) {
    this.label = LocalizedText.of(ja, en);
    this.typicalRisk = LocalizedText.of(riskJa, riskEn);
  }

  /** The risk that is typical of it. */
  public LocalizedText typicalRisk() {
    return typicalRisk;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
