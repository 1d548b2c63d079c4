package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How measurements are collected.
 *
 * @source METI 2009, 4.2.2
 */
public enum CollectionMethod implements Labelled {
  /** Asking people. */
  INTERVIEW("インタビュー", "interview"),
  /** Examining. */
  AUDIT("監査", "audit"),
  /** Filling in a sheet of graded statements. */
  CHECK_SHEET("チェックシート", "check sheet"),
  /** Internal audit or information security audit. */
  INTERNAL_AUDIT("内部監査・情報セキュリティ監査", "internal audit"),
  /** Logs and messages of events. */
  LOG("ログ・イベントメッセージ", "logs and event messages"),
  /** Records of incidents. */
  INCIDENT("インシデント", "incident records"),
  /** Penetration tests, scanners, intrusion detection and prevention. */
  TECHNICAL_TEST("侵入テスト・ぜい弱性スキャナ・IDS/IPS", "penetration test, scanner, IDS/IPS"),
  /** Middleware that manages operations collects them. */
  OPERATIONS_MIDDLEWARE("運用管理ミドルウェア", "operations management middleware"),
  /** Ledgers, minutes and other records of the work itself. */
  RECORDS("台帳・議事録等の記録", "ledgers, minutes and other records"),
  /** Worked out from other indicators; nothing is collected for it. */
  DERIVED("他の指標から算出", "derived from other indicators");

  private final LocalizedText label;

  CollectionMethod(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
