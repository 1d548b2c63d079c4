package dev.isg.disclosure.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.organisation.UnitId;
import dev.isg.disclosure.CompanyA;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.board.BoardReports;
import dev.isg.disclosure.message.Evidence;
import dev.isg.disclosure.message.Message;
import dev.isg.disclosure.message.Significance;
import dev.isg.disclosure.render.Golden;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-008")
class FieldReportsTest {
  private static final Map<AchievementSuggestion, Significance> SAID =
      Map.of(
          AchievementSuggestion.UNMET, Significance.TARGET_MISSED,
          AchievementSuggestion.CONDITIONALLY_MET, Significance.TARGET_CONDITIONAL,
          AchievementSuggestion.NOT_EVALUABLE, Significance.NOT_EVALUABLE,
          AchievementSuggestion.MET, Significance.GOOD_NEWS);

  private final CompanyACase companyA = CompanyACase.standard();
  private final BoardReport board =
      BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight());

  @Test
  void tellsManagementAndTheFieldTheSameFacts() {
    for (UnitId unit : CompanyA.DEPARTMENTS) {
      FieldReport field = field(unit);

      assertThat(field.evaluation()).isEqualTo(board.evaluation());
      assertThat(field.asOf()).isEqualTo(board.asOf());
      assertThat(field.periodName()).isEqualTo(board.periodName());
      assertThat(field.lines()).isNotEmpty();
      for (FieldLine line : field.lines()) {
        TargetAssessment found = companyA.evaluation().target(line.target()).orElseThrow();
        assertThat(line.result()).isEqualTo(found.result());
        assertThat(line.suggestion()).isEqualTo(found.suggestion());
        assertThat(messagesOn(line))
            .as(unit + " " + line.target())
            .extracting(Message::significance)
            .contains(SAID.get(found.standsAs()));
        assertThat(messagesOn(line).flatMap(message -> message.evidence().stream()))
            .filteredOn(evidence -> evidence.id().equals(line.target().value()))
            .allSatisfy(
                evidence -> assertThat(line.statement().en()).startsWith(evidence.label().en()));
      }
    }
  }

  @Test
  void addsUpToTheWholeThatManagementSees() {
    int expected =
        CompanyA.DEPARTMENTS.stream().map(this::field).mapToInt(FieldReportsTest::expected).sum();
    int present =
        CompanyA.DEPARTMENTS.stream().map(this::field).mapToInt(FieldReportsTest::present).sum();

    assertThat(expected)
        .isEqualTo(
            companyA.evaluation().targets().stream()
                .flatMap(target -> target.measures().stream())
                .mapToInt(measure -> measure.value().expected())
                .sum());
    assertThat(present)
        .isLessThan(expected)
        .isEqualTo(
            companyA.evaluation().targets().stream()
                .flatMap(target -> target.measures().stream())
                .mapToInt(measure -> measure.value().present())
                .sum());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-507")
  void writesTheReportToAUnitAsInTheGoldenFile(Language language) throws IOException {
    Golden.assertMatches(
        "field-" + language.code() + ".md",
        MarkdownRenderer.in(language).render(field(UnitId.of("production"))));
  }

  @Test
  void saysSoWhereAUnitMeasuresNothing() {
    FieldReport nothing = field(UnitId.of("company-a"));

    assertThat(nothing.lines()).isEmpty();
    assertThat(MarkdownRenderer.in(Language.EN).render(nothing))
        .contains("This unit measures for no target.");
    assertThat(MarkdownRenderer.in(Language.JA).render(nothing)).contains("測定する目標はありません");
  }

  @Test
  void refusesAUnitThatIsNot() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> field(UnitId.of("gone")))
        .withMessageContaining("gone");
  }

  private FieldReport field(UnitId unit) {
    return FieldReports.of(companyA.input(), companyA.evaluation(), unit);
  }

  private Stream<Message> messagesOn(FieldLine line) {
    return Stream.of(board.messages(), board.reviewedNotReported())
        .flatMap(List::stream)
        .filter(
            message ->
                message.evidence().stream()
                    .anyMatch(
                        evidence ->
                            evidence.kind() == Evidence.Kind.TARGET
                                && evidence.id().equals(line.target().value())));
  }

  private static int expected(FieldReport report) {
    return measures(report).mapToInt(FieldMeasure::expected).sum();
  }

  private static int present(FieldReport report) {
    return measures(report).mapToInt(FieldMeasure::present).sum();
  }

  private static Stream<FieldMeasure> measures(FieldReport report) {
    return report.lines().stream().flatMap(line -> line.measures().stream());
  }
}
