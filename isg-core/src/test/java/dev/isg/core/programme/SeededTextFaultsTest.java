package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.Golden;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonRule;
import dev.isg.core.programme.TextFaultSeeder.Layout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 120 faults in the text of one programme: one reading tells each once, where it stands. */
@Tag("REQ-509")
class SeededTextFaultsTest {
  private final TextFaultSeeder seeder = TextFaults.seeded(5);

  @ParameterizedTest
  @EnumSource
  @Tag("REQ-501")
  void tellsEachFaultOnceByLineColumnAndPathAndNothingElse(Layout layout) {
    String text = seeder.text(layout);

    assertThat(seeder.kinds()).isEqualTo(24);
    assertThat(seeder.expected).hasSize(120).doesNotHaveDuplicates();
    assertThat(brief(refused(text))).containsExactlyElementsOf(seeder.expected);
  }

  @Test
  @Tag("REQ-501")
  @Tag("REQ-507")
  void tellsEachInTwoLanguagesWithWhatToDo() {
    assertThat(refused(seeder.text(Layout.INDENTED)).issues())
        .allSatisfy(
            issue -> {
              assertThat(issue.message().ja()).isNotBlank().isNotEqualTo(issue.message().en());
              assertThat(issue.mend().ja()).isNotBlank().isNotEqualTo(issue.mend().en());
              assertThat(issue.message().en() + issue.mend().en()).matches("\\P{IsHan}*");
              for (Language language : Language.values()) {
                assertThat(issue.text(language))
                    .startsWith(issue.location().orElseThrow() + ": " + issue.path() + ": ")
                    .contains(issue.rule().id())
                    .doesNotContain("{", "}", "dev.isg", "java.", "Exception", "Immutable");
              }
            });
  }

  @Test
  @Tag("REQ-507")
  void readsAsItWasReviewed() {
    ValidationReport report = refused(TextFaults.seeded(1).text(Layout.INDENTED));

    Golden.check("seeded-text-faults.en.txt", report.text(Language.EN) + "\n");
    Golden.check("seeded-text-faults.ja.txt", report.text(Language.JA) + "\n");
  }

  @ParameterizedTest
  @CsvSource({"99,FORMAT_TOO_NEW", "0,FORMAT_BEFORE_FIRST", "-1,FORMAT_BEFORE_FIRST"})
  void tellsOfAnUnknownFormatAndOfNothingThatItMayExplain(String format, JsonRule rule) {
    assertThat(brief(refused(inFormat(format))))
        .containsExactly("2:21 " + rule.id() + " /formatVersion");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2\"',WRONG_TYPE",
    "2.5,WRONG_TYPE",
    "[2],WRONG_TYPE",
    "null,NULL_VALUE",
  })
  void tellsOfAFormatThatIsNoNumberTogetherWithAllElse(String format, JsonRule rule) {
    String text = inFormat(format);
    List<String> all = new ArrayList<>(seeder.expected);
    all.add(0, "2:21 " + rule.id() + " /formatVersion");

    assertThat(brief(refused(text))).containsExactlyElementsOf(all);
  }

  private String inFormat(String version) {
    String text = seeder.text(Layout.INDENTED);
    assertThat(text).startsWith("{\n  \"formatVersion\" : 2,");
    return text.replaceFirst(": 2,", ": " + version + ",");
  }

  private static ValidationReport refused(String text) {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> IsgJson.standard().read("programme.json", text, Programme.class));
    assertThat(refused).as("refused").isNotNull();
    return refused.report();
  }

  private static List<String> brief(ValidationReport report) {
    return report.issues().stream()
        .map(
            issue ->
                "%s %s %s"
                    .formatted(issue.location().orElseThrow(), issue.rule().id(), issue.path()))
        .map(brief -> brief.replaceFirst("^programme\\.json:", ""))
        .toList();
  }
}
