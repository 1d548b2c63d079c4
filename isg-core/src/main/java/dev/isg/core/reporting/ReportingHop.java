package dev.isg.core.reporting;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Arrays;
import java.util.List;

/**
 * A hop of the news on its way from the field to management and of the response to it. Declared in
 * the order they are to be taken.
 *
 * @source METI 2009, 3.2.1
 */
public enum ReportingHop implements Labelled {
  /** The field notices. */
  FIELD_NOTICED("現場での認知", "noticed in the field"),
  /** The news reaches the risk management department. */
  RISK_DEPARTMENT_TOLD("リスク管理部門への集約", "risk management department told"),
  /** The first response is under way. */
  FIRST_RESPONSE("初期対応", "first response"),
  /** Management is told, the first response included. */
  MANAGEMENT_TOLD("経営陣への報告", "management told"),
  /** Management responds. */
  PRIMARY_RESPONSE("経営陣の一次対応", "primary response of management"),
  /** Management responds again. */
  SECONDARY_RESPONSE("経営陣の二次対応", "secondary response of management");

  private final LocalizedText label;

  ReportingHop(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * The hops before which this one must not be taken, in their order. The first response may be
   * given in the field, before the department is told.
   */
  public List<ReportingHop> after() {
    return Arrays.stream(values())
        .filter(hop -> hop.compareTo(this) < 0)
        .filter(hop -> this != FIRST_RESPONSE || hop != RISK_DEPARTMENT_TOLD)
        .toList();
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
