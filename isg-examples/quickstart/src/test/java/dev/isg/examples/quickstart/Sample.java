package dev.isg.examples.quickstart;

import dev.isg.core.basics.Period;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.SampleFolder;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Company A as the tests use it: evaluated for fiscal 2025 as of its last day. */
final class Sample {
  static final LocalDate AS_OF = LocalDate.parse("2026-03-31");
  static final Period FISCAL_2025 = Period.parse("2025-04-01/2026-03-31");

  private Sample() {}

  /** A fresh copy in the folder, which must not be there yet. */
  static Path in(Path folder) {
    try {
      SampleFolder.COMPANY_A.write(folder);
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static FolderContents read(Path folder) {
    try {
      var reading = FolderReader.read(folder);
      return reading.contents().orElseThrow(() -> new AssertionError(reading.report().toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Assessment assess(Path folder) {
    return Assessment.of(read(folder), AS_OF, FISCAL_2025);
  }

  /** Replaces a text that stands exactly once in a file. */
  static void replace(Path file, String before, String after) {
    try {
      String text = Files.readString(file);
      int first = text.indexOf(before);
      if (first < 0 || text.indexOf(before, first + 1) >= 0) {
        throw new AssertionError("'" + before + "' must stand exactly once in " + file);
      }
      Files.writeString(file, text.replace(before, after));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
