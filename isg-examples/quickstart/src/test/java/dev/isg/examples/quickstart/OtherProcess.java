package dev.isg.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The app in a process of its own, under another Java, language, zone or encoding. */
final class OtherProcess {
  private OtherProcess() {}

  /** Runs the app and answers its standard output as bytes. */
  static byte[] run(Path javaHome, List<String> settings, Object... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("isg", ".out");
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(settings);
    command.addAll(List.of("-cp", classPath(), "dev.isg.examples.quickstart.Main"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the app did not end: " + command);
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("exit " + process.exitValue() + ": " + command);
    }
    byte[] printed = Files.readAllBytes(output);
    Files.delete(output);
    return printed;
  }

  static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  /** A Java of another version: the one named by ISG_OTHER_JAVA_HOME, or one installed here. */
  static Optional<Path> otherJava() throws IOException {
    Optional<Path> named = Optional.ofNullable(System.getenv("ISG_OTHER_JAVA_HOME")).map(Path::of);
    Path installed = Path.of("/usr/lib/jvm");
    if (named.isPresent() || !Files.isDirectory(installed)) {
      return named;
    }
    try (Stream<Path> homes = Files.list(installed)) {
      return homes.filter(OtherProcess::isLaterJava).sorted().findFirst();
    }
  }

  private static boolean isLaterJava(Path home) {
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.readString(home.resolve("release"))
              .lines()
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .map(line -> line.replaceAll("[^0-9.]", ""))
              .map(Runtime.Version::parse)
              .anyMatch(version -> version.feature() > Runtime.version().feature());
    } catch (IOException noJava) {
      return false;
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
