package dev.isg.examples.quickstart.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes files so that none is ever seen half-written: each goes to a temporary file beside its
 * place first, and only when all are complete are they moved there, each in one step.
 */
public final class OutputFolder {
  private final Path folder;

  /** The folder; it is created when something is written. */
  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all files, over those of an earlier run.
   *
   * @param files the text of each file, by its name
   * @return the paths written, in the order of the names
   * @throws IOException if anything cannot be written; what was there before is then still there
   */
  public List<Path> write(SortedMap<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> placeOfTemporary = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        if (Files.isDirectory(place)) {
          throw new FileAlreadyExistsException(place.toString(), null, "is a directory");
        }
        Path temporary = folder.resolve("." + file.getKey() + ".part");
        placeOfTemporary.put(temporary, place);
        Files.writeString(temporary, file.getValue(), StandardCharsets.UTF_8);
      }
      List<Path> written = new ArrayList<>();
      for (Map.Entry<Path, Path> move : placeOfTemporary.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        written.add(move.getValue());
      }
      return written;
    } finally {
      for (Path temporary : placeOfTemporary.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
