package dev.isg.examples.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.DocumentStore;
import dev.isg.core.store.Revision;
import dev.isg.core.store.StoredDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write that never ended is passed over; a line that was changed is named. */
@Tag("REQ-504")
class DamagedFileTest {
  private static final DocumentKey KEY = DocumentKey.of("programme", "company-a");
  private static final LocalDate DAY = LocalDate.parse("2025-04-01");
  private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void keepThreeVersions() {
    file = folder.resolve("documents.jsonl");
    try (FileStores stores = FileStores.open(folder)) {
      for (int i = 0; i < 3; i++) {
        save(stores.documents(), i);
      }
    }
  }

  private static StoredDocument save(DocumentStore store, int number) {
    return store.save(KEY, Revision.of(number), "{\"n\": " + number + "}\n", DAY, NOON);
  }

  private List<StoredDocument> history() {
    try (FileStores stores = FileStores.open(folder)) {
      return stores.documents().history(KEY);
    }
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }

  private void refusesLine(int number) {
    assertThatThrownBy(this::history)
        .isInstanceOfSatisfying(
            StorageException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining("documents.jsonl:" + number + ": ");
              assertThat(refusal.text().ja()).contains("documents.jsonl:" + number + ": ");
            });
  }

  @Test
  void isTextPeopleCanRead() throws IOException {
    assertThat(lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"sha256\":\"") && line.endsWith("}}"))
        .element(1)
        .asString()
        .contains(
            "\"record\":{\"key\":{\"kind\":\"programme\",\"id\":\"company-a\"},\"revision\":2");
    assertThat(folder.resolve("store.json")).hasContent("{\n  \"formatVersion\": 1\n}\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 90, 200})
  void passesOverAWriteThatNeverEndedAndCutsItOff(int length) throws IOException {
    String torn = lines().get(2).substring(0, length);
    Files.writeString(file, torn, StandardOpenOption.APPEND);

    assertThat(history()).hasSize(3);
    try (FileStores stores = FileStores.open(folder)) {
      save(stores.documents(), 3);
    }
    assertThat(history()).hasSize(4);
    assertThat(lines()).hasSize(4);
  }

  @Test
  void passesOverALastLineWithoutItsEnd() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(history()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void namesALineThatWasChanged(int number) throws IOException {
    List<String> lines = lines();
    lines.set(number - 1, lines.get(number - 1).replace("2025-04-01T", "2025-03-01T"));
    Files.write(file, lines);

    refusesLine(number);
  }

  @Test
  void namesTheLineAfterOneThatWasTakenOut() throws IOException {
    List<String> lines = lines();
    lines.remove(1);
    Files.write(file, lines);

    refusesLine(2);
  }

  @Test
  void namesTheLineWhereTwoWereExchanged() throws IOException {
    List<String> lines = lines();
    lines.add(lines.remove(1));
    Files.write(file, lines);

    refusesLine(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}", "{\"sha256\":\"0\",\"record\":{}}"})
  void namesALineThatIsNoRecord(String line) throws IOException {
    List<String> lines = lines();
    lines.add(1, line);
    Files.write(file, lines);

    refusesLine(2);
  }

  @Test
  void writesNothingAfterALineThatWasChanged() throws IOException {
    List<String> lines = lines();
    lines.set(1, lines.get(1).replace("company-a", "company-b"));
    Files.write(file, lines);
    byte[] before = Files.readAllBytes(file);

    try (FileStores stores = FileStores.open(folder)) {
      assertThatThrownBy(() -> save(stores.documents(), 3)).isInstanceOf(StorageException.class);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void noticesWhenHistoryIsCutWhileItIsOpen() throws IOException {
    try (FileStores stores = FileStores.open(folder)) {
      assertThat(stores.documents().history(KEY)).hasSize(3);
      Files.writeString(file, lines().get(0) + "\n", StandardCharsets.UTF_8);

      assertThatThrownBy(() -> stores.documents().find(KEY))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("has become shorter; it had 3 lines");
    }
  }

  @Test
  void refusesAFolderOfANewerRelease() throws IOException {
    Files.writeString(folder.resolve("store.json"), "{\"formatVersion\": 2}");

    assertThatThrownBy(this::history)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("formatVersion 1 only");
  }

  @Test
  void refusesHalfACharacterRatherThanChangeIt() {
    try (FileStores stores = FileStores.open(folder)) {
      DocumentStore documents = stores.documents();
      assertThatThrownBy(() -> documents.save(KEY, Revision.of(3), "\"\ud83d\"", DAY, NOON))
          .isInstanceOf(InvalidModelException.class);
      assertThat(documents.history(KEY)).hasSize(3);
    }
  }

  @Test
  void showsAtOnceWhatOtherStoresOverTheFolderWrote() {
    try (FileStores one = FileStores.open(folder);
        FileStores other = FileStores.open(folder)) {
      assertThat(other.documents().history(KEY)).hasSize(3);
      StoredDocument saved = save(one.documents(), 3);

      assertThat(other.documents().find(KEY)).contains(saved);
      assertThat(save(other.documents(), 4).revision()).isEqualTo(Revision.of(5));
      assertThat(one.documents().history(KEY)).hasSize(5);
    }
  }
}
