package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What is looked at of governance besides the documents themselves, in the order it is told. */
public enum FindingArea implements Labelled {
  /** Who acts on the day, and under which arrangements. */
  ORGANISATION("組織と役割", "organisation and roles"),
  /** States in which management does not manage risk. */
  DANGER("経営陣のリスク管理", "management of risk by management"),
  /** Symptoms of governance that is not established. */
  ESTABLISHMENT("ガバナンスの確立", "establishment of governance"),
  /** Exceptions past their last day. */
  EXCEPTIONS("例外", "exceptions"),
  /** What management, the CISO and the managers monitor, and whether it was accepted. */
  MONITORING("モニタリングの項目", "items monitored"),
  /** The fifteen checks of the whole structure. */
  STRUCTURE("全体構造", "whole structure"),
  /** What was to be measured, by when, and whether values to reach were set beforehand. */
  PLAN("測定計画", "measurement plan"),
  /** What went wrong, and whether it was explained. */
  INCIDENTS("インシデント", "incidents"),
  /** Whether stakeholders can judge the company. */
  STAKEHOLDERS("利害関係者の声", "voice of stakeholders");

  private final LocalizedText label;

  FindingArea(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
