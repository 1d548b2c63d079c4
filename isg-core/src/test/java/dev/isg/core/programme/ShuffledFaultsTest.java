package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonDocument;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which a programme is written changes neither what is wrong with it nor its text. */
@Tag("REQ-500")
class ShuffledFaultsTest {
  private static final Pattern PATH = Pattern.compile("/[a-z]\\S*");
  private static final ObjectNode FAULTY = FaultSeeder.everywhere().tree;
  private static final List<String> TOLD = told(Shuffled.not(FAULTY));

  static Stream<Long> seeds() {
    return LongStream.rangeClosed(1, 24).boxed();
  }

  @Test
  void comparesAllThreeHundred() {
    assertThat(TOLD).hasSize(300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsTheSameFaultsInWhateverOrderTheyAreWritten(long seed) {
    assertThat(told(Shuffled.by(seed, FAULTY))).containsExactlyInAnyOrderElementsOf(TOLD);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsThemInTheOrderOfTheFileAndAlikeEachTime(long seed) {
    String text = Shuffled.by(seed, FAULTY).tree.toPrettyString();
    ValidationReport report = located(text);

    assertThat(report.issues()).hasSize(300);
    assertThat(report.issues().stream().map(issue -> issue.location().orElseThrow())).isSorted();
    for (Language language : Language.values()) {
      assertThat(located(text).text(language)).isEqualTo(report.text(language));
    }
  }

  private static List<String> told(Shuffled shuffled) {
    return SeededFaultsTest.check(shuffled.tree).stream()
        .map(
            issue ->
                "%s %s: %s"
                    .formatted(
                        issue.rule().id(),
                        shuffled.origin(issue.path()),
                        PATH.matcher(issue.message().en()).replaceAll("a place")))
        .toList();
  }

  private static ValidationReport located(String text) {
    JsonDocument<Programme> document =
        IsgJson.standard().read("programme.json", text, Programme.class);
    return document.locate(ProgrammeCheck.check(document.value()));
  }
}
