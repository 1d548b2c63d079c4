package dev.isg.core.decision;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.organisation.Role;
import java.util.List;
import java.util.Set;

/**
 * A question that the guidance leaves to people, with the roles that may answer it and the answers
 * there are.
 */
public enum DecisionKind implements Labelled {
  /** Whether a version of the risk management policy is adopted. */
  POLICY_ADOPTION(
      "リスク管理方針の決定",
      "adoption of the risk management policy",
      "3.1.4",
      Deciders.MANAGEMENT,
      "ADOPT",
      "REJECT"),
  /** Whether a risk is accepted as it is. */
  RISK_ACCEPTANCE(
      "リスクの受容", "acceptance of a risk", "3.1.4", Deciders.MANAGEMENT, "ACCEPT", "TREAT"),
  /** Whether a target was achieved. */
  TARGET_ACHIEVEMENT(
      "目標の達成判断",
      "achievement of a target",
      "5.2(1)",
      Deciders.CISO,
      "MET",
      "CONDITIONALLY_MET",
      "UNMET",
      "NOT_EVALUABLE"),
  /** Whether an objective was achieved. */
  OBJECTIVE_ACHIEVEMENT(
      "目的の達成判断",
      "achievement of an objective",
      "5.2(2)",
      Deciders.CISO,
      "MET",
      "CONDITIONALLY_MET",
      "UNMET",
      "NOT_EVALUABLE"),
  /**
   * Whether the condition was fulfilled on which a target or an objective counts as achieved; the
   * subject is the decision that set the condition.
   */
  CONDITION_FULFILMENT(
      "達成の条件の履行の判断",
      "fulfilment of a condition of achievement",
      "5.2(1)",
      Deciders.CISO,
      "FULFILLED",
      "NOT_FULFILLED"),
  /** Whether an element of the policy is implemented. */
  POLICY_IMPLEMENTATION(
      "方針の実装状況の判断",
      "implementation of a policy element",
      "5.1(3)",
      Deciders.MANAGEMENT,
      "IMPLEMENTED",
      "PARTLY_IMPLEMENTED",
      "NOT_IMPLEMENTED",
      "NOT_EVALUABLE"),
  /** Whether the policy is kept or revised after the evaluation of a period. */
  POLICY_REVIEW(
      "方針の見直し判断",
      "review of the policy",
      "5.1",
      Deciders.MANAGEMENT,
      "KEEP",
      "REVISE_POLICY",
      "REVISE_TOLERANCE",
      "REVISE_RESOURCES"),
  /**
   * What management concludes from one of its three viewpoints; the subject is the row of the
   * viewpoint in the catalogue CAT-J1, as in {@code J1-2}. Always with a reason.
   */
  VIEWPOINT_REVIEW(
      "経営陣の観点ごとの見直し判断",
      "conclusion from a viewpoint of management",
      "5.1",
      Deciders.MANAGEMENT,
      "KEEP",
      "REVISE_POLICY",
      "REVISE_TOLERANCE",
      "REVISE_RESOURCES"),
  /** What is done where a precondition of the policy changed; the subject is the change. */
  TOLERANCE_CHOICE(
      "環境変化への許容リスク水準の選択",
      "choice on the accepted level of risk after a change",
      "5.1(1)",
      Deciders.MANAGEMENT,
      "KEEP_AND_STRENGTHEN",
      "REVISE_TOLERANCE",
      "OTHER"),
  /** Which definition the overall indicator has. */
  SIGNAL_DEFINITION(
      "総合インジケーターの定義",
      "definition of the overall indicator",
      "付録5 / Appendix 5",
      Deciders.MANAGEMENT,
      "ACCEPT",
      "REJECT"),
  /** What may be told to an audience. */
  DISCLOSURE_SCOPE(
      "開示範囲の判断",
      "scope of disclosure",
      "はじめに 脚注1 / preface, footnote 1",
      Deciders.MANAGEMENT,
      "ALLOW",
      "ALLOW_AGGREGATED",
      "DELAY_UNTIL_FIXED",
      "DENY");

  private final LocalizedText label;
  private final SourceRef source;
  private final Set<Role> deciders;
  private final List<String> options;

  DecisionKind(String ja, String en, String place, Set<Role> deciders, String... options) {
    this.label = LocalizedText.of(ja, en);
    this.source = SourceRef.guidance(place);
    this.deciders = deciders;
    this.options = List.of(options);
  }

  /** Where the guidance leaves the question to people. */
  public SourceRef source() {
    return source;
  }

  /** The roles that may decide it. */
  public Set<Role> deciders() {
    return deciders;
  }

  /** The answers there are, in the order they are offered. */
  public List<String> options() {
    return options;
  }

  /**
   * Whether the question is answered exactly once for each subject, whatever period the decision
   * names, and always with a reason. A second answer stands only if it names the one it replaces.
   */
  public boolean answeredOnce() {
    return this == TOLERANCE_CHOICE;
  }

  /** Whether the question is about a period, so that a decision answers it for that alone. */
  public boolean ofAPeriod() {
    return !answeredOnce() && this != CONDITION_FULFILMENT;
  }

  /** Whether the choice says nothing by itself, so that it is to be put in words. */
  public boolean needsWords(String choice) {
    return this == TOLERANCE_CHOICE && choice.equals("OTHER");
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  private static final class Deciders {
    static final Set<Role> MANAGEMENT = Set.of(Role.BOARD_MEMBER, Role.EXECUTIVE);
    static final Set<Role> CISO = Set.of(Role.CISO);
  }
}
