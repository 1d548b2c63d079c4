package dev.isg.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A spring at Company A: at the end of the fiscal year a measurement is missing; then it comes in,
 * the programme is corrected, and a decision of the last day is entered.
 */
final class Spring {
  static final Instant YEAR_END = Instant.parse("2026-03-31T09:00:00Z");
  static final Instant MEASURED = Instant.parse("2026-04-08T01:00:00Z");
  static final Instant CORRECTED = Instant.parse("2026-04-10T03:00:00Z");
  static final Instant DECIDED = Instant.parse("2026-04-12T01:00:00Z");
  static final Instant TODAY = Instant.parse("2026-04-12T03:00:00Z");
  static final String LATE = "PC-RD-2026-03";
  static final String TITLE = "Information security risk management policy";
  static final String CORRECTED_TITLE = "Policy on the management of information security risks";

  private Spring() {}

  /** Company A lives through the spring in a new folder, with its history at an address. */
  static Path in(Path folder, Object... store) {
    Sample.in(folder);
    String row = takeRow(folder);
    runs(YEAR_END, folder, store);
    addRow(folder, row.replace("2026-03-27T08:30:00Z", MEASURED.toString()));
    runs(Instant.parse("2026-04-08T03:00:00Z"), folder, store);
    Sample.replace(folder.resolve("programme.json"), TITLE, CORRECTED_TITLE);
    runs(CORRECTED, folder, store);
    addDecision(folder);
    runs(TODAY, folder, store);
    return folder;
  }

  /** Runs the main job at a time, as of the end of the fiscal year. */
  static Ran runs(Instant now, Path folder, Object... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "run";
    arguments[1] = folder;
    arguments[2] = "--as-of";
    arguments[3] = Sample.AS_OF;
    System.arraycopy(more, 0, arguments, 4, more.length);
    Ran ran = Ran.at(now, Map.of(), arguments);
    if (ran.exitCode() != ExitCode.OK) {
      throw new AssertionError(ran.messages());
    }
    return ran;
  }

  /** Takes the late row out of the file. */
  static String takeRow(Path folder) {
    List<String> rows = rows(folder);
    String row =
        rows.stream().filter(line -> line.startsWith(LATE + ",")).findFirst().orElseThrow();
    write(folder, rows.stream().filter(line -> !line.equals(row)).toList());
    return row;
  }

  /** Adds a row at the end of the file. */
  static void addRow(Path folder, String row) {
    List<String> rows = new ArrayList<>(rows(folder));
    rows.add(row);
    write(folder, rows);
  }

  private static void addDecision(Path folder) {
    Sample.replace(
        folder.resolve("decisions.json"),
        "      \"id\": \"D-2026-01\",",
        """
              "id": "D-2026-06",
              "kind": "POLICY_REVIEW",
              "subject": "risk-policy",
              "period": "2025-04-01/2026-03-31",
              "choice": "KEEP",
              "reason": {"ja": "改訂の要否を来期に持ち越す。", "en": "Left for the next year."},
              "decider": {"person": "aoki", "role": "BOARD_MEMBER"},
              "decidedAt": "2026-03-31T08:00:00Z",
              "recordedAt": "%s"
            },
            {
              "id": "D-2026-01",\
        """
            .formatted(DECIDED));
  }

  private static List<String> rows(Path folder) {
    try {
      return Files.readAllLines(folder.resolve("measurements.csv"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path folder, List<String> rows) {
    try {
      Files.write(folder.resolve("measurements.csv"), rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
