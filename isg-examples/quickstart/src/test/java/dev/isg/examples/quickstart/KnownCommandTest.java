package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A late measurement, a corrected programme and a later decision, each seen from both sides. */
@Tag("REQ-504")
class KnownCommandTest {
  @TempDir static Path temporary;
  private static Path folder;

  @BeforeAll
  static void liveThroughTheSpring() throws Exception {
    folder = Spring.in(temporary.resolve("a"));
    for (String file : new String[] {"programme.json", "measurements.csv", "decisions.json"}) {
      Files.delete(folder.resolve(file));
    }
  }

  private static String known(Instant at) {
    Ran ran = known("--known-at", at);
    assertThat(ran.exitCode()).as(ran.messages()).isEqualTo(ExitCode.OK);
    return ran.results();
  }

  private static Ran known(Object... options) {
    Object[] arguments = new Object[4 + options.length];
    arguments[0] = "known";
    arguments[1] = folder;
    arguments[2] = "--on";
    arguments[3] = Sample.AS_OF;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Ran.at(Spring.TODAY, Map.of(), arguments);
  }

  @Test
  void knowsAMeasurementFromTheInstantItWasRecorded() {
    assertThat(known(Spring.MEASURED.minusNanos(1)))
        .contains("\"PC security settings compliance rate\" is not judged by its value");
    assertThat(known(Spring.MEASURED))
        .contains("\"PC security settings compliance rate\" stands at 98 % (98 of 100)");
  }

  @Test
  void knowsACorrectedProgrammeFromTheInstantItWasRecorded() {
    assertThat(known(Spring.CORRECTED.minusNanos(1)))
        .contains(Spring.TITLE, "programme  r1")
        .doesNotContain(Spring.CORRECTED_TITLE);
    assertThat(known(Spring.CORRECTED))
        .contains(Spring.CORRECTED_TITLE, "programme  r2")
        .doesNotContain(Spring.TITLE);
  }

  @Test
  void knowsADecisionFromTheInstantItWasRecorded() {
    assertThat(known(Spring.DECIDED.minusNanos(1))).contains("Decided: 7\n");
    assertThat(known(Spring.DECIDED))
        .contains("Decided: 8\n", "D-2026-06  review of the policy  risk-policy  KEEP");
  }

  @Test
  void knowsTheEvaluationsManagementHadByThen() {
    assertThat(known(Spring.YEAR_END)).contains("Evaluations of the period on record: 1\n");
    assertThat(known(Spring.TODAY)).contains("Evaluations of the period on record: 2\n");
  }

  @Test
  void answersForTheEndOfTheDayUnlessAskedForAnotherInstant() {
    Ran ran = known();

    assertThat(ran.results()).contains("Known at: 2026-03-31T23:59:59+09:00", "programme  r1");
    assertThat(ran.messages()).isEmpty();
  }

  @Test
  void saysSoIfNothingWasKnown() {
    Ran ran = known("--known-at", Spring.YEAR_END.minusNanos(1_000));

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.results())
        .startsWith("At 2026-03-31T17:59:59+09:00 nothing was on record of the programme")
        .contains("The first record is of 2026-03-31T18:00+09:00");
    assertThat(known("--known-at", "2020-01-01T00:00:00Z", "--lang", "ja").results())
        .contains("何も記録されていませんでした");
  }

  @Test
  void readsInBothLanguagesOnTheTerminal() {
    Golden.check("known.en.txt", known().results());
    Golden.check("known.ja.txt", known("--lang", "ja").results());
    Golden.check("known-later.en.txt", known(Spring.TODAY));
  }

  @Test
  void refusesAFolderWithoutHistoryAndMakesNone() {
    Path empty = Sample.in(temporary.resolve("without"));
    Ran ran = Ran.run("known", empty, "--on", Sample.AS_OF);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.messages()).contains("there is no history in " + empty.resolve(".isg"));
    assertThat(empty.resolve(".isg")).doesNotExist();
    assertThat(Ran.run("known", empty, "--on", Sample.AS_OF, "--store", "none").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.run("known", folder).exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
