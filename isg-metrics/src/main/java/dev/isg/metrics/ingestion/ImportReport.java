package dev.isg.metrics.ingestion;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param source the name of the source
 * @param rows how many rows were read, a header left out
 * @param appended how many of them the store keeps now and did not before
 * @param known how many of them the store kept already, equal in all parts
 * @param faults how many faults were found; with any, nothing was appended
 * @param issues the faults, the first in the source up to the number that is told of
 */
public record ImportReport(
    String source, long rows, long appended, long known, long faults, ValidationReport issues) {
  private static final MessageTemplate DONE =
      MessageTemplate.of(
          "{source}: {rows} 行を読み、{appended} 件を追加しました（{known} 件は取込み済み）",
          "{source}: {rows} rows read, {appended} appended, {known} known already");
  private static final MessageTemplate UNCHANGED =
      MessageTemplate.of(
          "{source}: {rows} 行はすべて取込み済みで、何も変わりません",
          "{source}: all of {rows} rows were known already; nothing changed");
  private static final MessageTemplate EMPTY =
      MessageTemplate.of("{source}: 測定値がありません", "{source}: there is no measurement in it");
  private static final MessageTemplate REFUSED =
      MessageTemplate.of(
          "{source}: {rows} 行に {faults} 件の誤りがあり、何も取り込みませんでした",
          "{source}: {faults} faults in {rows} rows; nothing was imported");
  private static final MessageTemplate MORE =
      MessageTemplate.of("ほかに {more} 件の誤りがあります", "and {more} faults more");

  /** Whether the store keeps every row of the source now. */
  public boolean imported() {
    return faults == 0;
  }

  /** Whether the store is as it was: all was known, there was nothing, or it was refused. */
  public boolean unchanged() {
    return appended == 0;
  }

  /**
   * Refuses an import with faults.
   *
   * @throws InvalidDocumentException with the faults that are told of, if there is any
   */
  public void throwIfFaults() {
    issues.throwIfErrors();
  }

  /** What came of it in one sentence. */
  public LocalizedText summary() {
    MessageTemplate template =
        faults > 0 ? REFUSED : rows == 0 ? EMPTY : appended == 0 ? UNCHANGED : DONE;
    return template.fill(
        Map.of(
            "source", LocalizedText.same(source),
            "rows", number(rows),
            "appended", number(appended),
            "known", number(known),
            "faults", number(faults)));
  }

  /** What came of it, and every fault that is told of, one a line. */
  public String text(Language language) {
    StringBuilder text = new StringBuilder(summary().in(language));
    if (!issues.issues().isEmpty()) {
      text.append('\n').append(issues.text(language));
    }
    long more = faults - issues.issues().size();
    if (more > 0) {
      text.append('\n').append(MORE.fill(Map.of("more", number(more))).in(language));
    }
    return text.toString();
  }

  private static LocalizedText number(long number) {
    return LocalizedText.same(Long.toString(number));
  }
}
