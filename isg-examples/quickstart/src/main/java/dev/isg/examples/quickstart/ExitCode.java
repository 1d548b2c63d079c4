package dev.isg.examples.quickstart;

/** What the process answers to the script that called it. Part of the interface. */
final class ExitCode {
  /** Everything asked for was done. */
  static final int OK = 0;

  /**
   * The documents have errors; every one was named and nothing was written. Of {@code validate}
   * also: the state they show has errors.
   */
  static final int DOCUMENT_ERRORS = 1;

  /** The command line is not understood, or a folder does not fit the command. */
  static final int USAGE = 2;

  /** Something unexpected: a disk that is full, a file that may not be read, a defect. */
  static final int UNEXPECTED = 3;

  /** An evaluation that was verified does not come out the same. */
  static final int DIFFERS = 4;

  private ExitCode() {}
}
