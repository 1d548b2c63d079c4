package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found in one area. It stops nothing: that governance is in a bad state is what reports
 * are for.
 *
 * @param area the area
 * @param report the issues, those told before left out
 * @param word what to know of the area besides; empty if nothing
 */
public record AreaFindings(
    FindingArea area, ValidationReport report, Optional<LocalizedText> word) {

  /** Whether there is anything to tell of the area but that all is well. */
  public boolean speaks() {
    return !report.issues().isEmpty() || word.isPresent();
  }

  /** The area as one line. */
  public String line(Language language) {
    List<String> parts = new ArrayList<>();
    if (!report.issues().isEmpty() || word.isEmpty()) {
      parts.add(count(report, language));
    }
    word.map(text -> text.in(language)).ifPresent(parts::add);
    return area.label().in(language)
        + (language == Language.JA ? "：" : ": ")
        + String.join(language == Language.JA ? "。" : "; ", parts);
  }

  private static String count(ValidationReport report, Language language) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long found = report.issues().stream().filter(issue -> issue.severity() == severity).count();
      if (found > 0) {
        counts.add(
            language == Language.JA
                ? severity.label().ja() + " " + found + " 件"
                : found
                    + " "
                    + (severity == Severity.INFO ? "remark" : severity.label().en())
                    + (found == 1 ? "" : "s"));
      }
    }
    if (counts.isEmpty()) {
      return language == Language.JA ? "指摘なし" : "nothing found";
    }
    return String.join(language == Language.JA ? "、" : ", ", counts);
  }
}
