package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.examples.quickstart.folder.SampleFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows compiles, runs, and prints what it says. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  /** The packages an editor would import from. */
  private static final List<String> PACKAGES =
      List.of(
          "dev.isg.core.basics",
          "dev.isg.core.decision",
          "dev.isg.core.json",
          "dev.isg.core.objective",
          "dev.isg.core.programme",
          "dev.isg.core.store",
          "dev.isg.evaluation.assessment",
          "dev.isg.evaluation.cause",
          "dev.isg.evaluation.target",
          "dev.isg.metrics.aggregation",
          "dev.isg.metrics.indicator",
          "dev.isg.metrics.measurement",
          "java.nio.file",
          "java.time",
          "java.util");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void snippetPrintsWhatTheReadmeShows(int number, @TempDir Path folder) throws Exception {
    SampleFolder.COMPANY_A.write(folder.resolve("company-a"));
    Path source =
        Files.writeString(
            folder.resolve("Snippet.java"),
            imports()
                + "class Snippet {\n  public static void main(String[] arguments) throws Exception {\n"
                + blocks("java").get(number)
                + "  }\n}\n");
    String classPath = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", classPath, source.toString());
    assertThat(compiled).as("javac").isZero();

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + classPath,
                "Snippet")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEqualTo(blocks("text").get(number));
  }

  @Test
  void commandsAreTheOnesContinuousIntegrationRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));
    List<String> commands = blocks("sh");

    assertThat(commands).hasSize(2);
    assertThat(ci).contains("./mvnw").contains("verify");
    assertThat(commands.get(1)).isEqualTo("./mvnw verify\n");
  }

  @Test
  void dependencyHasTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);

    assertThat(version.find()).isTrue();
    assertThat(block("xml")).contains("<version>" + version.group(1) + "</version>");
  }

  private static String imports() {
    return PACKAGES.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
  }

  @Test
  void everySnippetIsCompiled() throws IOException {
    assertThat(blocks("java")).hasSize(2);
    assertThat(blocks("text")).hasSize(2);
  }

  private static String block(String language) throws IOException {
    return blocks(language).get(0);
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
