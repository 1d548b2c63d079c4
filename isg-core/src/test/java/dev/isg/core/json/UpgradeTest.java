package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Steps over two formats, with a document made up for the purpose. */
class UpgradeTest {
  @DocumentFormat(name = "note", version = 3)
  record Note(int formatVersion, Body body, List<BigDecimal> numbers) {}

  record Body(String text, Optional<String> by) {}

  /** A document nobody said a format for. */
  record Loose(int formatVersion) {}

  private static final FormatStep TEXT_INTO_BODY =
      step(
          1,
          (tree, moves) -> {
            JsonNode text = tree.remove("text");
            tree.putObject("body").set("words", text);
            moves.moved("/text", "/body/words");
          });
  private static final FormatStep WORDS_TO_TEXT =
      step(
          2,
          (tree, moves) -> {
            ObjectNode body = (ObjectNode) tree.get("body");
            body.set("text", body.remove("words"));
            moves.moved("/body/words", "/body/text");
          });
  private static final FormatStep OF_ANOTHER =
      new FormatStep("other", 1, text("x"), (tree, moves) -> tree.removeAll());
  private static final IsgJson JSON =
      new IsgJson(List.of(OF_ANOTHER, WORDS_TO_TEXT, TEXT_INTO_BODY));

  @Test
  void takesEachStepOnceInTheOrderOfTheFormats() {
    JsonDocument<Note> read = read("{\"text\": \"a\"}");

    assertThat(read.value()).isEqualTo(new Note(3, new Body("a", Optional.empty()), List.of()));
    assertThat(read.notes().issues().get(0).message().en()).endsWith("(change 1; change 2)");
    assertThat(read.notes().issues().get(0).message().ja()).endsWith("（change 1、change 2）");
  }

  @Test
  void startsAtTheFormatTheDocumentIsIn() {
    JsonDocument<Note> read = read("{\"formatVersion\": 2, \"body\": {\"words\": \"a\"}}");

    assertThat(read.value().body().text()).isEqualTo("a");
    assertThat(read.notes().issues().get(0).message().en()).endsWith("(change 2)");
  }

  @Test
  void followsAValueThroughAllSteps() {
    Assertions.assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> read("{\n\n  \"text\": 7}"))
        .satisfies(
            refused ->
                assertThat(refused.report().issues())
                    .extracting(Issue::path, issue -> issue.location().orElseThrow().toString())
                    .containsExactly(Assertions.tuple("/body/text", "note.json:3:11")));
  }

  @Test
  void tellsALostValueOnce() {
    Assertions.assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> read("{\"text\": null}"))
        .satisfies(
            refused ->
                assertThat(refused.report().issues())
                    .extracting(Issue::rule, Issue::path)
                    .containsExactly(Assertions.tuple(JsonRule.NULL_VALUE, "/text")));
  }

  @Test
  void keepsEveryDigitOnTheWay() {
    String numbers = "[1.10, 100, 0.1234567890123456789012345, 1E+5, 1.0E-7]";

    assertThat(read("{\"text\": \"a\", \"numbers\": " + numbers + "}").value().numbers())
        .hasToString(numbers);
  }

  @Test
  void knowsNoFormatOfWhatIsNoDocument() {
    assertThat(JSON.read("loose.json", "{\"formatVersion\": 7}", Loose.class).value())
        .isEqualTo(new Loose(7));
  }

  @Test
  void refusesToRunWithAGapBetweenTheFormats() {
    IsgJson gap = new IsgJson(List.of(TEXT_INTO_BODY));

    assertThatIllegalStateException()
        .isThrownBy(() -> gap.read("note.json", "{\"text\": \"a\"}", Note.class))
        .withMessageContaining("note 2");
  }

  @Test
  void looksForThePlaceOfAValueAroundIt() {
    Moves moves = new Moves();
    moves.moved("/a", "/b/c");
    moves.moved("/b/c", "/d");

    assertThat(moves.origin("/d/0/x")).isEqualTo("/a/0/x");
    assertThat(moves.origin("/dd")).isEqualTo("/dd");
    assertThat(moves.origin("")).isEmpty();
    assertThat(moves.today("/a/0/x")).endsWith("/0/x").isNotEqualTo("/a/0/x");
    assertThat(moves.today("/e")).isEqualTo("/e");
  }

  private static JsonDocument<Note> read(String text) {
    return JSON.read("note.json", text, Note.class);
  }

  private static FormatStep step(int from, BiConsumer<ObjectNode, Moves> edit) {
    return new FormatStep("note", from, text("change " + from), edit);
  }

  private static LocalizedText text(String same) {
    return LocalizedText.same(same);
  }
}
