package dev.isg.evaluation.crisisrun;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What can go wrong in a crisis.
 *
 * @source METI 2009, 3.4.2(2)
 */
public enum CrisisRunRule implements Rule {
  /** A level was told late. */
  TOLD_LATE(
      of(
          "ISG-X-041",
          Severity.WARNING,
          Strength.MUST,
          "3.4.2(2)",
          "{level}への報告は期限（{by}）の後、{told} でした",
          "{level} was told on {told}, after the limit ({by})",
          "遅れた理由を残し、手順を見直します",
          "record why, and review the steps")),
  /** A level was not told. */
  NOT_TOLD(
      of(
          "ISG-X-042",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2(2)",
          "{level}への報告が期限（{by}）を過ぎてもありません",
          "{level} was to be told by {by} and was not",
          "直ちに報告します",
          "tell it at once")),
  /** Somebody acted without authority. */
  NO_AUTHORITY(
      of(
          "ISG-X-043",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "委譲も上位の決定もない行為です",
          "done without a delegation and without a decision from above",
          "根拠となる委譲か決定を記録します。なければ上位に報告します",
          "record the delegation or the decision; if there is none, escalate")),
  /** A level decided that had not been told. */
  DECIDED_UNTOLD(
      of(
          "ISG-X-044",
          Severity.ERROR,
          Strength.MUST,
          "3.4.2(2)",
          "{level}の決定とされますが、その時点で{level}へ報告されていません",
          "said to be decided by {level}, which had not been told by then",
          "報告と決定の時刻を確かめます",
          "check the times of telling and deciding")),
  /** What was done under a delegation was not reported. */
  NOT_REPORTED(
      of(
          "ISG-X-045",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "委譲された権限での行為「{act}」が、期限（{by}）までに{role}へ報告されていません",
          "'{act}', done under a delegation, was to be reported to the {role} by "
              + "{by} and was not",
          "直ちに報告します",
          "report it at once")),
  /** What was done under a delegation was reported late. */
  REPORTED_LATE(
      of(
          "ISG-X-046",
          Severity.WARNING,
          Strength.SHOULD,
          "3.4.2(2)",
          "委譲された権限での行為「{act}」の{role}への報告は期限（{by}）の後でした",
          "'{act}', done under a delegation, was reported to the {role} after {by}",
          "遅れた理由を残します",
          "record why")),
  /** Somebody fetched means who may not. */
  NOT_ELIGIBLE(
      of(
          "ISG-X-047",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "「{person}」は非常用の手段「{means}」の対象者ではありません",
          "'{person}' may not fetch emergency means '{means}'",
          "手段を直ちに更新し、経緯を調べます",
          "renew the means at once and find out how it came about")),
  /** Means were fetched before the level was told. */
  FETCHED_TOO_EARLY(
      of(
          "ISG-X-048",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "「{person}」は必要な階層へ報告する前に、非常用の手段「{means}」を取得しました",
          "'{person}' fetched emergency means '{means}' before the level it needs " + "was told",
          "先に報告します",
          "escalate first")),
  /** Means that were fetched are still good. */
  NOT_RENEWED(
      of(
          "ISG-X-049",
          Severity.INFO,
          Strength.SHOULD,
          "3.4.2(2)",
          "取得された非常用の手段「{means}」が更新されていません",
          "emergency means '{means}' were fetched and are not renewed yet",
          "使い終えたら更新します",
          "renew them once they are no longer needed")),
  /** The crisis was closed with means still good. */
  CLOSED_WITHOUT_RENEWAL(
      of(
          "ISG-X-050",
          Severity.ERROR,
          Strength.SHOULD,
          "3.4.2(2)",
          "非常用の手段「{means}」を更新せずに終結しています",
          "closed, although emergency means '{means}' were not renewed",
          "更新して記録します",
          "renew them and record it")),
  /** Another table was used than the plan's. */
  OTHER_TABLE(
      of(
          "ISG-X-051",
          Severity.WARNING,
          Strength.MUST,
          "3.4.2(2)",
          "記録の表の版（{used}）が計画（{planned}）と異なります",
          "the record names table {used}, the plan has {planned}",
          "当時の計画と照らします",
          "review it against the plan of that time"));

  private final RuleDefinition definition;

  CrisisRunRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition of(
      String id,
      Severity severity,
      Strength strength,
      String place,
      String ja,
      String en,
      String mendJa,
      String mendEn) {
    return guidance(
            id, strength, place, MessageTemplate.of(ja, en), MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
