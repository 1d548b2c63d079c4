package dev.isg.examples.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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
              "dev.isg.examples.store.file.*",
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
  void namesTheHistoryByTheHashOfItsLastLine(@TempDir Path folder) throws Exception {
    try (FileStores stores = FileStores.open(folder)) {
      stores.decisions().append(Writer.decision(1));
      stores.decisions().append(Writer.decision(2));
    }
    List<String> lines = Files.readAllLines(folder.resolve("decisions.jsonl"));
    String before = lines.get(0).substring(11, 75);
    String record = lines.get(1).substring(86, lines.get(1).length() - 1);

    assertThat(block(readme(), "sh")).contains("cut -c 12-75");
    assertThat(lines.get(1).substring(11, 75))
        .isEqualTo(ContentHash.of((before + "\n" + record).getBytes(StandardCharsets.UTF_8)).hex());
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
