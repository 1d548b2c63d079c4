package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.ValidationReport;

/**
 * An assessment of documents without errors.
 *
 * @param assessment the assessment
 * @param report the warnings and remarks there are
 */
public record Checked(Assessment assessment, ValidationReport report) {

  /** How many issues a report has, as one line. */
  public static String count(ValidationReport report, Language language) {
    int errors = report.errors().size();
    int others = report.issues().size() - errors;
    return language == Language.JA
        ? "指摘: エラー " + errors + " 件、警告など " + others + " 件"
        : "Issues: " + errors + " errors, " + others + " warnings and remarks";
  }
}
