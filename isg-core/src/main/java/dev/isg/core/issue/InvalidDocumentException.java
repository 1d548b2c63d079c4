package dev.isg.core.issue;

import dev.isg.core.basics.Language;

/** Thrown when a document with errors is to be used. It carries every issue, not only the first. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /** A refusal for the issues of a report. */
  public InvalidDocumentException(ValidationReport report) {
    super(report.text(Language.EN));
    this.report = report;
  }

  /** All issues of the document. */
  public ValidationReport report() {
    return report;
  }
}
