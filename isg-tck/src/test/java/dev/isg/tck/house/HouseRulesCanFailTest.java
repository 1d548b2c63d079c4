package dev.isg.tck.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.isg.tck.house.bad.Open;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail proves nothing: each finds what is bad on purpose. */
class HouseRulesCanFailTest {
  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages(Open.class.getPackageName());

  static Stream<ArchRule> rules() {
    return Stream.concat(
        ArchitectureTest.rules(),
        Stream.of(
            HouseRules.noArrow("dev.isg.tck.house.bad.lower", "dev.isg.tck.house.bad.upper")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatIsBadOnPurposeAndSaysWhyItIs(ArchRule rule) {
    assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
    assertThat(rule.getDescription()).contains("because");
  }

  @ParameterizedTest
  @CsvSource({
    "java.time.Instant,     now,           '',                               true",
    "java.time.LocalDate,   now,           java.time.ZoneId,                 true",
    "java.time.Instant,     now,           java.time.Clock,                  false",
    "java.time.Clock,       systemUTC,     '',                               true",
    "java.time.Clock,       tick,          java.time.Clock,                  false",
    "java.lang.String,      format,        java.lang.String,                 true",
    "java.lang.String,      format,        java.util.Locale,                 false",
    "java.lang.String,      getBytes,      '',                               true",
    "java.lang.String,      getBytes,      java.nio.charset.Charset,         false",
    "java.lang.String,      toUpperCase,   '',                               true",
    "java.lang.System,      getProperty,   java.lang.String,                 true",
    "java.util.Random,      <init>,        '',                               true",
    "java.util.Random,      <init>,        long,                             false",
  })
  void tellsWhatAsksTheMachine(String owner, String method, String parameter, boolean asks) {
    List<String> parameters = parameter.isEmpty() ? List.of() : List.of(parameter);

    assertThat(Ambient.asks(owner, method, parameters)).isEqualTo(asks);
  }

  @Test
  void findsWhatIsBadInSources(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("x"));
    Files.writeString(
        folder.resolve("BadUtils.java"),
        """
        package x;
        /* @author someone */
        public class BadUtils {
          // ==== section ====
          /** Said. */
          public void said() {}
          public void unsaid() {} // TODO
          @Override public String toString() { return ""; }
          void inside() {}
          public interface Seen { void unsaidToo(); }
          class Unseen { public void noMatter() {} }
          // int x = 1;
          String basis = "会社法第348条";
        }
        """
            + "\n".repeat(250));
    Files.writeString(
        folder.resolve("package-info.java"), "/** Too short. */\n@NullMarked package x;");
    Sources sources = Sources.under(root);

    assertThat(sources.longFiles()).hasSize(1);
    assertThat(sources.naming(ArchitectureTest.LAW)).hasSize(1);
    assertThat(sources.unwanted()).hasSize(5);
    assertThat(sources.untaughtPackages()).hasSize(1);
    assertThat(sources.undocumented())
        .containsExactly(
            "BadUtils.java: BadUtils",
            "BadUtils.java: unsaid",
            "BadUtils.java: Seen",
            "BadUtils.java: unsaidToo");
  }
}
