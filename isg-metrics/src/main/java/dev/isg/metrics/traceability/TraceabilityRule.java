package dev.isg.metrics.traceability;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold of the records of an indicator for which traceability is required.
 *
 * @source METI 2009, 4.1.3
 */
public enum TraceabilityRule implements Rule {
  /** The clock of a source was never checked. */
  CLOCK_NOT_ATTESTED(
      "ISG-M-121",
      MessageTemplate.of(
          "追跡性が必要な指標「{indicator}」の測定元「{source}」に、時刻同期の確認記録がありません（{count} 件、最初は {first}）",
          "indicator '{indicator}' must be traceable, but the clock of its source '{source}' was never"
              + " checked ({count} measurements, the first {first})"),
      MessageTemplate.of(
          "基準時計とのずれを確かめて記録します", "compare the clock with a reference and record the offset")),
  /** No check of a source's clock holds for when it recorded. */
  ATTESTATION_NOT_VALID(
      "ISG-M-122",
      MessageTemplate.of(
          "指標「{indicator}」の測定元「{source}」の時刻同期の確認は、記録した時点で有効ではありません（{count} 件、最初は {first}、"
              + "{recorded}）",
          "no check of the clock of '{source}' holds for when it recorded indicator '{indicator}'"
              + " ({count} measurements, the first {first} of {recorded})"),
      MessageTemplate.of(
          "定期的に確認し、その期間の記録は他の証跡で裏付けます",
          "check it regularly, and back those records by other evidence")),
  /** The clock of a source was too far off. */
  CLOCK_OFF(
      "ISG-M-123",
      MessageTemplate.of(
          "指標「{indicator}」の測定元「{source}」の時計は {offset} ずれ、許容は {maximum} です（{count} 件、最初は"
              + " {first}）",
          "the clock of '{source}' for indicator '{indicator}' was off by {offset}, more than {maximum}"
              + " ({count} measurements, the first {first})"),
      MessageTemplate.of(
          "時計を同期し、ずれた期間の記録に注記します", "synchronise it, and mark the records of that time")),
  /** A measurement is in no tamper-evident log. */
  NOT_IN_LOG(
      "ISG-M-124",
      MessageTemplate.of(
          "追跡性が必要な指標「{indicator}」の測定値が、改ざんを検知できるログにありません（{count} 件、最初は {first}）",
          "measurements of indicator '{indicator}', which must be traceable, are in no tamper-evident"
              + " log ({count}, the first {first})"),
      MessageTemplate.of("取得と同時にログへ追記します", "append them to the log as they come in")),
  /** A measurement differs from what the log has under its id. */
  DIFFERS_FROM_LOG(
      "ISG-M-125",
      MessageTemplate.of(
          "指標「{indicator}」の測定値がログの記録と異なります（{count} 件、最初は {first}）",
          "measurements of indicator '{indicator}' differ from what the log has ({count}, the first"
              + " {first})"),
      MessageTemplate.of(
          "ログから復元し、変更の経緯を調べます", "restore them from the log and find out who changed them"));

  private final RuleDefinition definition;

  TraceabilityRule(String id, MessageTemplate message, MessageTemplate mend) {
    this.definition = guidance(id, Strength.MUST, "4.1.3", message, mend);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
