package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.Language;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REQ-509")
class OlderFormatTest {
  private static final Path FORMATS = Path.of("src", "test", "resources", "format");
  private static final String FIRST = file("company-a-1.json");
  private static final String SECOND = file("company-a-2.json");

  @Test
  void readsAProgrammeOfTheFirstFormatAsTheSameProgramme() {
    Programme old = read(FIRST).value();
    Programme today = read(SECOND).value();

    assertThat(FIRST).contains("\"state\": \"EVALUATED\"").contains("\"formatVersion\": 1");
    assertThat(old).isEqualTo(today);
    assertThat(IsgJson.standard().hash(old)).isEqualTo(IsgJson.standard().hash(today));
    assertThat(IsgJson.standard().write(old))
        .isEqualTo(IsgJson.standard().write(today))
        .startsWith("{\n  \"formatVersion\": 2,");
    assertThat(old.controls())
        .extracting(Control::steps)
        .contains(ControlStep.upTo(ControlState.IMPLEMENTED))
        .contains(ControlStep.upTo(ControlState.EVALUATED));
  }

  @Test
  void takesADocumentThatDoesNotSayItsFormatForOneOfTheFirst() {
    String unsaid = FIRST.replace("  \"formatVersion\": 1,\n", "");

    assertThat(read(unsaid).value()).isEqualTo(read(FIRST).value());
    assertThat(read(unsaid).notes().issues())
        .extracting(issue -> issue.location().orElseThrow().toString())
        .containsExactly("programme.json:1:1");
  }

  @Test
  void tellsThatItReadAnOlderFormatAndWhatItChanged() {
    Issue note = read(FIRST).notes().issues().get(0);

    assertThat(note.text(Language.EN))
        .isEqualTo(
            "programme.json:2:20: /formatVersion: info [ISG-J-010] 'programme' is written in format"
                + " 1 and was read as format 2 (the state of controls became their steps). -> it may"
                + " stay as it is; written again it is in format 2 (design of this library)");
    assertThat(note.message().ja())
        .isEqualTo("文書「programme」は形式 1 で書かれており、形式 2 に直して読みました（controls の state を steps に）");
    assertThat(read(FIRST).notes().hasErrors()).isFalse();
  }

  @Test
  void saysNothingOfADocumentInTheFormatOfToday() {
    assertThat(read(SECOND).notes()).isEqualTo(ValidationReport.clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "99999999999999999999"})
  void refusesAFormatOfALaterReleaseAndSaysNothingElse(String version) {
    String later =
        SECOND.replace("\"formatVersion\": 2", "\"formatVersion\": " + version + ", \"new\": 1");
    Issue issue = onlyIssue(later);

    assertThat(issue.rule()).isEqualTo(JsonRule.FORMAT_TOO_NEW);
    assertThat(issue.text(Language.EN))
        .startsWith(
            "programme.json:2:20: /formatVersion: error [ISG-J-008] 'programme' is written in"
                + " format "
                + version
                + ", and this release of isg reads up to 2. -> read it with a later release of isg,"
                + " one that knows format "
                + version);
    assertThat(issue.message().ja()).contains("形式 " + version + " は新しすぎます");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-99999999999999999999"})
  void refusesAFormatBeforeTheFirst(String version) {
    Issue issue =
        onlyIssue(SECOND.replace("\"formatVersion\": 2", "\"formatVersion\": " + version));

    assertThat(issue.rule()).isEqualTo(JsonRule.FORMAT_BEFORE_FIRST);
    assertThat(issue.message().en()).isEqualTo("there is no format " + version + " of 'programme'");
    assertThat(issue.mend().ja()).contains("1～2");
  }

  @ParameterizedTest
  @CsvSource({"'\"2\"', '''2'''", "2.0, 2.0", "[2], an array", "true, true"})
  void refusesAFormatThatIsNoWholeNumber(String version, String found) {
    Issue issue =
        onlyIssue(SECOND.replace("\"formatVersion\": 2", "\"formatVersion\": " + version));

    assertThat(issue.rule()).isEqualTo(JsonRule.WRONG_TYPE);
    assertThat(issue.message().en()).isEqualTo("expected a whole number, found " + found);
  }

  @Test
  void placesFaultsOfAnOlderFormatWhereTheyStandInTheFile() {
    String faulty =
        FIRST
            .replaceFirst("\"state\": \"EVALUATED\"", "\"state\": \"FORGOTTEN\"")
            .replaceFirst("\"state\": \"EVALUATED\"", "\"state\": 7")
            .replaceFirst("\"state\": \"EVALUATED\"", "\"state\": null")
            .replaceFirst("\"scope\": \"COMPANY\"", "\"scope\": \"PLANET\"");

    assertThat(issues(faulty))
        .extracting(issue -> place(issue) + " " + issue.path() + " " + issue.rule())
        .containsExactly(
            lineOf(faulty, "PLANET") + " /governanceUnit/scope BAD_VALUE",
            lineOf(faulty, "FORGOTTEN") + " /controls/0/steps/0/state BAD_VALUE",
            lineOf(faulty, "\"state\": 7") + " /controls/1/steps/0/state WRONG_TYPE",
            lineOf(faulty, "null") + " /controls/2/state NULL_VALUE");
  }

  @Test
  void placesWhatALaterCheckFindsWhereItStandsInTheFile() {
    JsonDocument<Programme> document = read(FIRST);
    List<String> paths =
        List.of("/controls/0/steps", "/controls/0/steps/2/state", "/controls/1/id");
    ValidationReport report =
        ValidationReport.of(
            paths.stream().map(path -> Issue.of(ProgrammeRule.NO_CISO, path, Map.of())).toList());
    int state = lineOf(FIRST, "\"state\": \"EVALUATED\"");

    assertThat(document.locate(report).issues())
        .extracting(OlderFormatTest::place)
        .startsWith(state, state);
  }

  @Test
  void losesNothingThatTheOldFormatDidNotKnow() {
    String mixed =
        FIRST.replaceFirst(
            "\"state\": \"EVALUATED\"",
            "\"state\": \"EVALUATED\", \"steps\": [{\"state\": \"SELECTED\"}]");

    assertThat(issues(mixed))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(tuple(JsonRule.UNKNOWN_FIELD, "/controls/0/state"));
  }

  @Test
  void refusesTheOldFieldInADocumentThatSaysItIsInTheNewFormat() {
    assertThat(issues(FIRST.replace("\"formatVersion\": 1", "\"formatVersion\": 2")))
        .isNotEmpty()
        .allSatisfy(issue -> assertThat(issue.rule()).isEqualTo(JsonRule.UNKNOWN_FIELD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"x\""})
  void refusesADocumentOfAnotherKind(String text) {
    assertThat(onlyIssue(text).rule()).isEqualTo(JsonRule.WRONG_TYPE);
  }

  private static JsonDocument<Programme> read(String text) {
    return IsgJson.standard().read("programme.json", text, Programme.class);
  }

  private static List<Issue> issues(String text) {
    InvalidDocumentException refused =
        catchThrowableOfType(InvalidDocumentException.class, () -> read(text));
    assertThat(refused).as("refused").isNotNull();
    return refused.report().issues();
  }

  private static Issue onlyIssue(String text) {
    List<Issue> issues = issues(text);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static int place(Issue issue) {
    return issue.location().orElseThrow().line();
  }

  private static int lineOf(String text, String part) {
    int at = text.indexOf(part);
    assertThat(at).as(part).isNotNegative();
    return (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count() + 1;
  }

  private static String file(String name) {
    try {
      return Files.readString(FORMATS.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
