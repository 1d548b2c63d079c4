package dev.isg.tck.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages users see and those Jackson may look into, by the module descriptors. */
final class Exports {
  private static final Set<String> EXPORTED = packages("exports ([\\w.]+);");
  private static final Set<String> OPENED =
      packages("opens ([\\w.]+) to\\s+com\\.fasterxml\\.jackson\\.databind;");

  private Exports() {}

  /** Whether users see the package; they would see those that are bad on purpose, too. */
  static boolean seen(String packageName) {
    return EXPORTED.contains(packageName) || packageName.startsWith("dev.isg.tck.house.bad");
  }

  /** Whether Jackson may look into the package on the module path. */
  static boolean opened(String packageName) {
    return OPENED.contains(packageName);
  }

  private static Set<String> packages(String directive) {
    Pattern pattern = Pattern.compile("^ *" + directive, Pattern.MULTILINE);
    return List.of("core", "metrics", "evaluation", "disclosure").stream()
        .map(Exports::moduleInfo)
        .flatMap(text -> pattern.matcher(text).results().map((MatchResult found) -> found.group(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String moduleInfo(String module) {
    try {
      return Files.readString(
          Path.of("..", "isg-" + module, "src", "main", "java", "module-info.java"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
