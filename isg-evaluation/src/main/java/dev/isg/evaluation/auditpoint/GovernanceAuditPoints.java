package dev.isg.evaluation.auditpoint;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.programme.Activity;
import java.util.List;

/**
 * The points of table 6-1: four on directing, one on monitoring, two on evaluating.
 *
 * @source METI 2009, 6.1 and table 6-1; worded by this library
 */
public final class GovernanceAuditPoints {
  private static final List<AuditPoint> ALL =
      List.of(
          point(
              "H1-D1",
              Activity.DIRECT,
              "リスク管理方針は、定められた手順を踏んで決められたか。",
              "Was the risk management policy decided by the proper procedure?"),
          point(
              "H1-D2",
              Activity.DIRECT,
              "リスク管理方針は、経営戦略に沿っているか。",
              "Does the risk management policy follow from the business strategy?"),
          point(
              "H1-D3",
              Activity.DIRECT,
              "経営陣は、自社のリスクを理解しているか。",
              "Does management understand the company's risks?"),
          point(
              "H1-D4",
              Activity.DIRECT,
              "CISO は、方針を目的・目標・管理策まで適切に展開したか。",
              "Did the CISO properly deploy the policy down to objectives, targets and controls?"),
          point(
              "H1-M1",
              Activity.MONITOR,
              "経営陣と CISO が状況を正しくつかめる体制と仕組みがあり、動いているか。",
              "Is there an organisation and a mechanism, at work, by which management and the CISO see"
                  + " the state as it is?"),
          point(
              "H1-E1",
              Activity.EVALUATE,
              "モニタリングで得た情報に基づいて評価しているか。",
              "Does evaluation rest on what monitoring found?"),
          point(
              "H1-E2",
              Activity.EVALUATE,
              "評価の結果を、方向付けの見直しに生かしているか。",
              "Do the results of evaluation lead to a review of direction?"));

  private GovernanceAuditPoints() {}

  /** All seven, in the order of the table. */
  public static List<AuditPoint> all() {
    return ALL;
  }

  private static AuditPoint point(String id, Activity activity, String ja, String en) {
    return new AuditPoint(
        AuditPointId.of(id),
        activity,
        LocalizedText.of(ja, en),
        SourceRef.guidance("表6-1 / table 6-1"));
  }
}
