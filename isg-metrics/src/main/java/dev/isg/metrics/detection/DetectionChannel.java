package dev.isg.metrics.detection;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How an incident came to light first.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32; the channels are a design of this library
 */
public enum DetectionChannel implements Labelled {
  /** Monitoring of the company's own, or on its behalf. */
  MONITORING(Finder.COMPANY, "監視", "monitoring"),
  /** Somebody who works in the company reported it. */
  STAFF_REPORT(Finder.COMPANY, "従業員の報告", "staff report"),
  /** The company's own examination: an internal audit or a self-check. */
  INTERNAL_AUDIT(Finder.COMPANY, "内部監査・点検", "internal audit or self-check"),
  /** An auditor from outside. */
  EXTERNAL_AUDIT(Finder.OUTSIDER, "外部監査", "external audit"),
  /** A customer or a business partner. */
  CUSTOMER(Finder.OUTSIDER, "顧客・取引先", "customer or business partner"),
  /** Anybody else outside, such as a researcher, the press or the attacker. */
  OUTSIDER(Finder.OUTSIDER, "その他の外部", "other outsider"),
  /** An authority or a coordination centre. */
  AUTHORITY(Finder.OUTSIDER, "当局・調整機関", "authority or coordination centre"),
  /** It was planted to see whether it is found. No real incident, and never counted as one. */
  PLANTED_TEST(Finder.NOBODY, "仕込んだ試験", "planted test");

  private final Finder finder;
  private final LocalizedText label;

  DetectionChannel(Finder finder, String ja, String en) {
    this.finder = finder;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether the company found a real incident by itself. */
  public boolean internal() {
    return finder == Finder.COMPANY;
  }

  /** Whether outsiders had to tell the company of a real incident. */
  public boolean external() {
    return finder == Finder.OUTSIDER;
  }

  /** Whether it is an exercise and no incident. */
  public boolean planted() {
    return this == PLANTED_TEST;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  private enum Finder {
    COMPANY,
    OUTSIDER,
    NOBODY
  }
}
