package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.FolderReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Lets only folders without errors pass, and names every issue of the others. */
final class FolderGate {
  private final Console console;
  private final Language language;

  FolderGate(Console console, Language language) {
    this.console = console;
    this.language = language;
  }

  /** The contents; empty if there are errors, all of which have then been named. */
  Optional<FolderContents> read(Path folder) throws IOException {
    FolderReading reading = FolderReader.read(folder);
    for (Issue issue : reading.report().issues()) {
      console.message(issue.text(language));
    }
    int errors = reading.report().errors().size();
    int others = reading.report().issues().size() - errors;
    console.message(
        language == Language.JA
            ? "エラー " + errors + " 件、警告など " + others + " 件"
            : errors + " errors, " + others + " warnings and remarks");
    return reading.contents();
  }
}
