package dev.isg.examples.quickstart.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path temporary;

  @Test
  void writesEveryFileAndLeavesNothingElse() throws IOException {
    Path folder = temporary.resolve("a/b");

    assertThat(new OutputFolder(folder).write(new TreeMap<>(Map.of("b", "二", "a", "one"))))
        .containsExactly(folder.resolve("a"), folder.resolve("b"));
    assertThat(folder.resolve("b")).hasContent("二");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void leavesWhatWasThereIfOneFileCannotBeWritten() throws IOException {
    OutputFolder folder = new OutputFolder(temporary);
    folder.write(new TreeMap<>(Map.of("a", "before")));
    Files.createDirectory(temporary.resolve("b"));

    assertThatIOException()
        .isThrownBy(() -> folder.write(new TreeMap<>(Map.of("a", "after", "b", "after"))));

    assertThat(temporary.resolve("a")).hasContent("before");
    assertThat(temporary).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }
}
