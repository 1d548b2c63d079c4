package dev.isg.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: results go to one stream, progress and errors to the other, both in UTF-8
 * and with line feeds alone whatever the platform prefers.
 */
final class Console {
  private final PrintStream results;
  private final PrintStream messages;

  Console(OutputStream results, OutputStream messages) {
    this.results = new PrintStream(results, true, StandardCharsets.UTF_8);
    this.messages = new PrintStream(messages, true, StandardCharsets.UTF_8);
  }

  /** The standard output and the standard error of the process. */
  static Console standard() {
    return new Console(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  PrintStream results() {
    return results;
  }

  PrintStream messages() {
    return messages;
  }

  /** Prints a line of the result. */
  void result(String line) {
    results.print(line + "\n");
  }

  /** Prints a line of progress or trouble. */
  void message(String line) {
    messages.print(line + "\n");
  }
}
