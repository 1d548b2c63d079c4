package dev.isg.examples.quickstart;

import java.time.Clock;

/** The process: the one place that knows the standard streams, the system clock and the exit. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLineApp(Console.standard(), Clock.systemUTC(), System.getenv()).run(arguments));
  }
}
