package dev.isg.tck.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A document that is shipped: Company A's, a catalogue, the legal profile.
 *
 * @param kind the kind of document
 * @param name the name of the file
 * @param json what is in it
 */
record Sample(DocumentKind kind, String name, String json) {
  private static final Path COMPANIES =
      Path.of("..", "isg-examples", "quickstart", "src", "main", "resources")
          .resolve(Path.of("dev", "isg", "examples", "quickstart"));
  private static final Path CORE =
      Path.of("..", "isg-core", "src", "main", "resources", "dev", "isg", "core");

  static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    list(COMPANIES, folder -> Files.exists(folder.resolve("programme.json")))
        .forEach(folder -> samples.addAll(company(folder)));
    files(CORE.resolve("catalogue"), DocumentKind.CATALOGUE, samples);
    files(CORE.resolve("profile"), DocumentKind.LEGAL_PROFILE, samples);
    files(CORE.resolve("oversight"), DocumentKind.OVERSIGHT_PROFILE, samples);
    return samples;
  }

  /** The documents of Company A. */
  static List<Sample> companyA() {
    return company(COMPANIES.resolve("company-a"));
  }

  private static List<Sample> company(Path folder) {
    List<Sample> samples = new ArrayList<>();
    for (Path file : json(folder)) {
      String name = file.getFileName().toString();
      DocumentKind kind =
          DocumentKind.valueOf(name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT));
      samples.add(new Sample(kind, folder.getFileName() + "/" + name, read(file)));
    }
    return samples;
  }

  @Override
  public String toString() {
    return name;
  }

  private static void files(Path folder, DocumentKind kind, List<Sample> samples) {
    for (Path file : json(folder)) {
      samples.add(new Sample(kind, file.getFileName().toString(), read(file)));
    }
  }

  private static List<Path> json(Path folder) {
    return list(folder, file -> file.toString().endsWith(".json"));
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
