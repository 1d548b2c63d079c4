package dev.isg.examples.quickstart.folder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sample that comes with the app, as a folder of documents.
 *
 * @source METI 2009, 3.3.1 (the example company of Company A); everything else is made up
 */
public enum SampleFolder {
  /** A mid-sized manufacturer, the example company of the guidance. */
  COMPANY_A("company-a"),
  /** A lodging reservation service with a chance to pursue and a duty of law. */
  COMPANY_B("company-b");

  private static final String RESOURCES = "/dev/isg/examples/quickstart/";

  private final String id;

  SampleFolder(String id) {
    this.id = id;
  }

  /** The name by which it is asked for on the command line. */
  public String id() {
    return id;
  }

  /** The sample of that name; empty if there is none. */
  public static Optional<SampleFolder> named(String id) {
    return Arrays.stream(values()).filter(sample -> sample.id.equals(id)).findFirst();
  }

  /** The names of its files. */
  public List<String> fileNames() {
    List<String> names = new ArrayList<>();
    for (ProgrammeFile file : ProgrammeFile.values()) {
      if (SampleFolder.class.getResource(RESOURCES + id + "/" + file.fileName()) != null) {
        names.add(file.fileName());
      }
    }
    names.add("README.md");
    names.add("README.ja.md");
    return List.copyOf(names);
  }

  /** Whether the folder is not there yet, or empty: only there a sample may be written. */
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
  public List<Path> write(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : fileNames()) {
      files.put(name, text(name));
    }
    return new OutputFolder(folder).write(files);
  }

  /** The text of one file of the sample. */
  public String text(String fileName) throws IOException {
    try (InputStream in = SampleFolder.class.getResourceAsStream(RESOURCES + id + "/" + fileName)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCES + id + "/" + fileName);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
