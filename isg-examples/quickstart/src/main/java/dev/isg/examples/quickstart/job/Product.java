package dev.isg.examples.quickstart.job;

/** Something that is written from an evaluation. */
public enum Product {
  /** The evaluation itself, for programs and for the archive. */
  EVALUATION,
  /** The checklist for the auditor. */
  OVERSIGHT,
  /** The report to the board and the disclosure to the outside. */
  REPORT,
  /** The dashboard for management. */
  DASHBOARD
}
