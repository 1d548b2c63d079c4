package dev.isg.examples.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the README shows is compiled and run. */
class ReadmeTest {
  private static final String IMPORTS =
      Stream.of(
              "dev.isg.core.basics.Period",
              "dev.isg.core.store.*",
              "dev.isg.examples.store.jdbc.*",
              "dev.isg.metrics.measurement.*",
              "java.nio.file.*",
              "java.time.*",
              "java.util.stream.*")
          .map(name -> "import " + name + ";\n")
          .collect(Collectors.joining());

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  void printsWhatItSays(@TempDir Path folder) throws Exception {
    String readme = readme();
    String shown = block(readme, "java");
    assertThat(shown.lines()).hasSize(15);
    Path source = folder.resolve("Shown.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Shown { public static void run(Path folder, Clock clock) {\n"
            + shown
            + "}}");
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", classPath(), "-d", folder.toString(), source.toString());
    assertThat(failures).isZero();

    assertThat(runs(folder)).isEqualTo(block(readme, "text"));
  }

  @Test
  void grantsNoMoreThanReadingAndAdding() throws Exception {
    DataSource source = TestDatabases.postgresql();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create role isg_app");
      statement.execute(block(readme(), "sql"));
      statement.execute("set role isg_app");
      statement.execute("select count(*) from isg_measurement");
      statement.execute(
          "insert into isg_decision values ('d', current_timestamp, 'KIND', 'subject', '{}')");
      statement.execute("savepoint before");

      assertRefused(() -> statement.execute("delete from isg_decision"));
      statement.execute("rollback to savepoint before");
      assertRefused(() -> statement.execute("update isg_document_version set content = '{}'"));
      connection.rollback();
    }
  }

  private static void assertRefused(ThrowingCallable statement) {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(statement))
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
  }

  private static String readme() throws Exception {
    return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static String block(String readme, String language) {
    Matcher block =
        Pattern.compile("\n```" + language + "\n(.*?\n)```\n", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  private static String runs(Path classes) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Shown")
          .getMethod("run", Path.class, Clock.class)
          .invoke(
              null, classes, Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC));
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
