package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.ValidationReport;
import java.util.List;

/**
 * An assessment of documents without errors.
 *
 * @param assessment the assessment
 * @param report the warnings and remarks there are on the documents
 * @param findings what was found of the state of governance, area by area
 */
public record Checked(Assessment assessment, ValidationReport report, List<AreaFindings> findings) {
  /** Copies the findings. */
  public Checked {
    findings = List.copyOf(findings);
  }

  /** Everything there is to tell as one report. */
  public ValidationReport all() {
    return findings.stream().map(AreaFindings::report).reduce(report, ValidationReport::plus);
  }

  /** How many issues a report has, as one line. */
  public static String count(ValidationReport report, Language language) {
    int errors = report.errors().size();
    int others = report.issues().size() - errors;
    return language == Language.JA
        ? "指摘: エラー " + errors + " 件、警告など " + others + " 件"
        : "Issues: " + errors + " errors, " + others + " warnings and remarks";
  }
}
