package dev.isg.tck.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Someone else's program against what the library needs at run time and nothing else: it compiles
 * without a warning on the class path and on the module path, and it runs as a module.
 */
class ConsumerBuildTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "consumer");
  private static final Path MAIN = SOURCES.resolve(Path.of("org", "example", "Main.java"));
  private static final Path MODULE = SOURCES.resolve("module-info.java");

  @TempDir private Path classes;

  @Test
  void compilesOnTheClassPathWithoutAWarning() throws IOException {
    assertThat(compile(List.of("-classpath", Classpath.ofUsers()), List.of(MAIN))).isEmpty();
  }

  @Test
  void compilesOnTheModulePathWithoutAWarning() throws IOException {
    assertThat(compile(List.of("--module-path", Classpath.ofUsers()), List.of(MODULE, MAIN)))
        .isEmpty();
  }

  @Test
  void wouldNoticeAWarning() throws IOException {
    Path raw = classes.resolve("Raw.java");
    Files.writeString(raw, "class Raw { java.util.List list; }");

    assertThat(compile(List.of("-classpath", Classpath.ofUsers()), List.of(raw)))
        .contains("rawtypes");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void runsAsAModuleAndReadsBackWhatItWrote() throws IOException, InterruptedException {
    compile(List.of("--module-path", Classpath.ofUsers()), List.of(MODULE, MAIN));

    List<String> lines =
        java(
            "--module-path",
            Classpath.ofUsers(classes),
            "--module",
            "org.example/org.example.Main");

    assertThat(lines).contains("  \"formatVersion\": 2,", "      \"ja\": \"例示株式会社\",");
    assertThat(lines.subList(lines.size() - 4, lines.size()))
        .containsExactly("true false", "高いほど良い", "2", "true");
  }

  private String compile(List<String> path, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options = new ArrayList<>(path);
    options.addAll(
        List.of(
            "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString()));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).isEqualTo(said.toString().isEmpty());
    }
    return said.toString();
  }

  private static List<String> java(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
