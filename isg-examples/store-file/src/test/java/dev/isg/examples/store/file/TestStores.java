package dev.isg.examples.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the tests. */
final class TestStores {
  private TestStores() {}

  /** Stores in a new folder below the one given. */
  static FileStores open(Path folder) {
    try {
      return FileStores.open(Files.createTempDirectory(folder, "store"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
