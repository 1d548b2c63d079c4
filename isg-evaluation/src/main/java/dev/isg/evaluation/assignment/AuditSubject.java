package dev.isg.evaluation.assignment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.programme.Activity;
import java.util.Optional;

/**
 * Something a plan of audit may cover.
 *
 * @source METI 2009, 6.1, 6.2 and table 6-1; those on the layer of management are a design of this
 *     library
 */
public enum AuditSubject implements Labelled {
  /** How management decides the policy. */
  POLICY_DECISION("方針の決定", "decision of the policy", Activity.DIRECT),
  /** How the CISO deploys it. */
  DEPLOYMENT("CISO による展開", "deployment by the CISO", Activity.DIRECT),
  /** How management and the CISO see the state. */
  MONITORING("モニタリングの体制と仕組み", "organisation and mechanism of monitoring", Activity.MONITOR),
  /** How they evaluate and review direction. */
  EVALUATION("評価と見直し", "evaluation and review", Activity.EVALUATE),
  /** How departments choose their controls. */
  CONTROL_SELECTION("管理策の選択", "selection of controls"),
  /** How controls are run. */
  CONTROL_OPERATION("管理策の運用", "operation of controls"),
  /** How departments measure. */
  MEASUREMENT("測定と記録", "measurement and records"),
  /** How departments correct what went wrong. */
  CORRECTION("是正と改善", "correction and improvement");

  private final LocalizedText label;
  private final Optional<Activity> activity;

  AuditSubject(String ja, String en, Activity activity) {
    this.label = LocalizedText.of(ja, en);
    this.activity = Optional.of(activity);
  }

  AuditSubject(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
    this.activity = Optional.empty();
  }

  /** The activity of governance it belongs to; empty if it belongs to the layer of management. */
  public Optional<Activity> activity() {
    return activity;
  }

  /** The layer it belongs to. */
  public AuditLayer layer() {
    return activity.isPresent() ? AuditLayer.GOVERNANCE : AuditLayer.MANAGEMENT;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
