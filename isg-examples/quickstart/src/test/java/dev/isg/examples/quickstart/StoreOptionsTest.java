package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the history lies, and that nobody learns the password on the way. */
@Tag("REQ-504")
class StoreOptionsTest {
  private static final Instant NOW = Instant.parse("2026-04-20T00:00:00Z");
  private static final Map<String, String> LOGIN =
      Map.of("ISG_STORE_USER", "sa", "ISG_STORE_PASSWORD", "s3cret-Word");

  @TempDir Path temporary;

  private Ran evaluate(Map<String, String> environment, Object... options) {
    Path folder = temporary.resolve("a");
    if (Files.notExists(folder)) {
      Sample.in(folder);
    }
    Object[] arguments = new Object[2 + options.length];
    arguments[0] = "evaluate";
    arguments[1] = folder;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.at(NOW, environment, arguments);
  }

  private String h2() {
    return "jdbc:h2:file:" + temporary.resolve("db");
  }

  @Test
  void takesUserAndPasswordFromTheEnvironmentOrAFile() throws IOException {
    assertThat(evaluate(LOGIN, "--store", h2()).exitCode()).isZero();
    Path file = Files.writeString(temporary.resolve("login"), "user=sa\npassword=s3cret-Word\n");

    Ran ran = evaluate(Map.of(), "--store", h2(), "--store-login", file);

    assertThat(ran.exitCode()).as(ran.messages()).isZero();
    assertThat(ran.messages()).doesNotContain("Recorded");
  }

  @Test
  void failsWithAWrongPasswordAndDoesNotShowIt() {
    evaluate(LOGIN, "--store", h2());
    Ran ran =
        evaluate(
            Map.of("ISG_STORE_USER", "sa", "ISG_STORE_PASSWORD", "wr0ng-Word"), "--store", h2());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
    assertThat(ran.messages() + ran.results()).doesNotContain("wr0ng-Word");
    assertThat(ran.messages()).contains("the database failed").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/isg?user=isg&password=s3cret-Word",
        "jdbc:postgresql://db/isg?Password=s3cret-Word",
        "jdbc:h2:mem:x;PASSWORD=s3cret-Word",
        "jdbc:postgresql://isg:s3cret-Word@db/isg",
        "jdbc:mysql://db/isg?password=s3cret-Word",
        "mongodb://s3cret-Word"
      })
  void refusesAPasswordOnTheCommandLineAndOtherDatabasesWithoutRepeatingThem(String store) {
    Ran ran = evaluate(Map.of(), "--store", store);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.messages() + ran.results()).doesNotContain("s3cret-Word");
    assertThat(temporary.resolve("a/out")).doesNotExist();
  }

  @Test
  void refusesToRecordInTheFuture() {
    Ran ran = evaluate(Map.of(), "--recorded-at", NOW.plusNanos(1));

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(temporary.resolve("a/.isg/documents.jsonl")).doesNotExist();
    assertThat(evaluate(Map.of(), "--recorded-at", NOW).exitCode()).isZero();
  }

  @Test
  void answersADatabaseThatIsNotThereWithItsOwnExitCode() {
    Ran ran = evaluate(LOGIN, "--store", "jdbc:postgresql://localhost:1/isg");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
    assertThat(ran.messages()).doesNotContain("s3cret-Word", "\tat ");
    assertThat(temporary.resolve("a/out")).doesNotExist();
  }

  @Test
  void namesTheLineOfAHistoryThatWasTamperedWith() throws IOException {
    evaluate(Map.of());
    Path decisions = temporary.resolve("a/.isg/decisions.jsonl");
    Files.writeString(decisions, Files.readString(decisions).replaceFirst("\"ADOPT\"", "\"DENY\""));

    Ran ran = evaluate(Map.of());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
    assertThat(ran.messages()).contains("decisions.jsonl:1:").doesNotContain("\tat ");
  }
}
