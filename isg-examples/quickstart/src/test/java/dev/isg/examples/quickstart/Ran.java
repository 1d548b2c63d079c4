package dev.isg.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A command that was run inside the test, at noon in Tokyo on 31 March 2026.
 *
 * @param exitCode what it answered
 * @param results what it printed as result
 * @param messages what it printed as progress and errors
 */
record Ran(int exitCode, String results, String messages) {
  private static final Instant NOON = Instant.parse("2026-03-31T03:00:00Z");

  static Ran run(Object... arguments) {
    return at(NOON, Map.of(), arguments);
  }

  /** Runs a command at another time and in an environment. */
  static Ran at(Instant now, Map<String, String> environment, Object... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode =
        new CommandLineApp(
                new Console(results, messages), Clock.fixed(now, ZoneOffset.UTC), environment)
            .run(words);
    return new Ran(
        exitCode,
        results.toString(StandardCharsets.UTF_8),
        messages.toString(StandardCharsets.UTF_8));
  }
}
