package dev.isg.metrics.anchor;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold of the time stamps that were had for the heads of a log. */
public enum AnchorRule implements Rule {
  /** A token is for a hash that no head has. */
  HEAD_UNKNOWN(
      "ISG-M-115",
      Severity.ERROR,
      MessageTemplate.of(
          "{authority} の時刻証明は、控えたどの先頭値のものでもありません",
          "the time stamp by {authority} is for none of the known heads"),
      MessageTemplate.of(
          "対応する先頭値を探すか、差し替えられていないか調べます",
          "look for its head, or find out whether either was exchanged")),
  /** The authority says that a token is not its own. */
  DENIED(
      "ISG-M-116",
      Severity.ERROR,
      MessageTemplate.of(
          "{count} 件目の先頭値の時刻証明を {authority} は認めません",
          "{authority} denies the time stamp of the head at record {count}"),
      MessageTemplate.of(
          "証明の入手経路を調べ、別の控えで検証します", "find out where it came from, and verify with other heads")),
  /** It cannot be found out whether a token is genuine. */
  UNDETERMINED(
      "ISG-M-117",
      Severity.WARNING,
      MessageTemplate.of(
          "{count} 件目の先頭値の時刻証明は、{authority} に確認できませんでした",
          "{authority} could not be asked about the time stamp of the head at record {count}"),
      MessageTemplate.of("後で確認し直します", "ask again later")),
  /** A head is attested to have been known before its last record was made. */
  BEFORE_ITS_RECORD(
      "ISG-M-118",
      Severity.ERROR,
      MessageTemplate.of(
          "{count} 件目の記録は {recorded} ですが、時刻証明は {attested} です",
          "record {count} says {recorded}, but was attested at {attested} already"),
      MessageTemplate.of("記録した側の時計のずれを調べます", "find out how far the clock of the log is off")),
  /** No head is attested. */
  NOTHING_ATTESTED(
      "ISG-M-119",
      Severity.WARNING,
      MessageTemplate.of("時刻を確認できた先頭値がありません", "no head has a confirmed time stamp"),
      MessageTemplate.of(
          "外部の時刻証明を取るか、先頭値を独立した部署に預けます",
          "have heads time-stamped, or keep them with somebody independent"));

  private final RuleDefinition definition;

  AnchorRule(String id, Severity severity, MessageTemplate message, MessageTemplate mend) {
    this.definition =
        library(id, "proof that does not rest on the prover", message, mend).withSeverity(severity);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
