package dev.isg.metrics.detection;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A way to estimate which share of incidents is found.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32; the ways are a design of this library
 */
public enum EstimateMethod implements Labelled {
  /** Of the incidents an audit finds in a sample, those that were on record. */
  AUDIT_SAMPLING("監査による抽出", "audit sampling"),
  /** Of the events planted for the purpose, those that were found. */
  PLANTED_EVENTS("仕込んだ事象の発見", "planted events"),
  /** Of the incidents that came to light, those the company found before outsiders told it. */
  INTERNAL_SHARE("内部で発見した割合", "share found internally"),
  /** What two independent channels found, and how much of it both did. */
  CAPTURE_RECAPTURE("捕獲・再捕獲", "capture-recapture"),
  /** The judgement of somebody who knows. */
  EXPERT("専門家の見積り", "expert estimate");

  private final LocalizedText label;

  EstimateMethod(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
