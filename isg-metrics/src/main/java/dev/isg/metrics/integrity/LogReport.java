package dev.isg.metrics.integrity;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.ValidationReport;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What verifying a log found.
 *
 * @param log the log
 * @param after after which record verification began; 0 for the beginning of the log
 * @param intact how many records, counted from the beginning of the log, are chained without a
 *     break
 * @param soundUntil the end of these, from which the log could be resumed; empty if there is none
 * @param firstBroken the number of the first record that is changed, missing or out of place; empty
 *     if there is none
 * @param issues what is wrong and how; a warning alone does not break a log
 */
public record LogReport(
    LogId log,
    long after,
    long intact,
    Optional<LogHead> soundUntil,
    OptionalLong firstBroken,
    ValidationReport issues) {
  private static final MessageTemplate WHOLE =
      MessageTemplate.of(
          "ログ「{log}」: 記録 {first} から {last} まで改ざんは見つかりません",
          "log '{log}': records {first} to {last} are as they were written");
  private static final MessageTemplate NOTHING =
      MessageTemplate.of("ログ「{log}」: 検証する記録がありません", "log '{log}': there is no record to verify");
  private static final MessageTemplate BROKEN =
      MessageTemplate.of(
          "ログ「{log}」: 記録 {record} が最初の異常です（{intact} 件目までは連鎖しています）",
          "log '{log}': record {record} is the first that is broken; the chain holds up to record"
              + " {intact}");

  /** Whether no record is changed, missing or out of place, as far as can be told. */
  public boolean whole() {
    return firstBroken.isEmpty() && !issues.hasErrors();
  }

  /** The finding in one sentence. */
  public LocalizedText summary() {
    MessageTemplate template = firstBroken.isPresent() ? BROKEN : intact == after ? NOTHING : WHOLE;
    return template.fill(
        Map.of(
            "log", LocalizedText.same(log.value()),
            "first", number(after + 1),
            "last", number(intact),
            "intact", number(intact),
            "record", number(firstBroken.orElse(0))));
  }

  /** The finding and every issue for people, one a line. */
  public String text(Language language) {
    String details = issues.text(language);
    return summary().in(language) + (details.isEmpty() ? "" : "\n" + details);
  }

  static LocalizedText number(long number) {
    return LocalizedText.same(Long.toString(number));
  }
}
