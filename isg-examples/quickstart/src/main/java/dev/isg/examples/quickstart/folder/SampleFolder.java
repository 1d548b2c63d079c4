package dev.isg.examples.quickstart.folder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sample that comes with the app: Company A, a mid-sized manufacturer.
 *
 * @source METI 2009, 3.3.1 (the example company); everything it measured and decided is made up
 */
public final class SampleFolder {
  private static final String RESOURCES = "/dev/isg/examples/quickstart/company-a/";

  private SampleFolder() {}

  /** The names of the files of the sample. */
  public static List<String> fileNames() {
    List<String> names = new ArrayList<>();
    for (ProgrammeFile file : ProgrammeFile.values()) {
      names.add(file.fileName());
    }
    names.add("README.md");
    names.add("README.ja.md");
    return List.copyOf(names);
  }

  /** Whether the folder is not there yet, or empty: only there the sample may be written. */
  public static boolean fits(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Writes the sample.
   *
   * @return the paths written
   * @throws IOException if a file cannot be written
   */
  public static List<Path> write(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : fileNames()) {
      files.put(name, text(name));
    }
    return new OutputFolder(folder).write(files);
  }

  /** The text of one file of the sample. */
  public static String text(String fileName) throws IOException {
    try (InputStream in = SampleFolder.class.getResourceAsStream(RESOURCES + fileName)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCES + fileName);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
