package dev.isg.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.programme.ProgrammeRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-501")
class IssueTest {
  private static final Rule RULE =
      () ->
          RuleDefinition.guidance(
              "X-1",
              Strength.SHOULD,
              "5.2(1)",
              MessageTemplate.of("「{id}」がありません", "'{id}' is missing"),
              MessageTemplate.of("「{id}」を加えます", "add '{id}'"));

  private final Issue issue = Issue.of(RULE, "/a/1", Map.of("id", LocalizedText.same("k")));

  @Test
  void carriesEverythingAResultNeeds() {
    assertThat(issue.rule().id()).isEqualTo("X-1");
    assertThat(issue.rule().strength()).isEqualTo(Strength.SHOULD);
    assertThat(issue.rule().tier()).isEqualTo(Tier.GUIDANCE);
    assertThat(issue.rule().source()).isEqualTo(SourceRef.parse("METI-2009 5.2(1)"));
    assertThat(issue.rule().ruleSetVersion()).isEqualTo(Rule.RULE_SET_VERSION);
    assertThat(issue.message()).isEqualTo(LocalizedText.of("「k」がありません", "'k' is missing"));
    assertThat(issue.inputs()).containsEntry("id", LocalizedText.same("k"));
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void readsLikeACompilersMessageInBothLanguages() {
    Issue placed = issue.withLocation(new Location("p.json", 3, 7));

    assertThat(placed.text(Language.EN))
        .isEqualTo(
            "p.json:3:7: /a/1: warning [X-1] 'k' is missing. -> add 'k' (METI-2009 5.2(1),"
                + " guidance)");
    assertThat(issue.text(Language.JA))
        .isEqualTo("/a/1: 警告 [X-1] 「k」がありません。→ 「k」を加えます (METI-2009 5.2(1), ガイダンス)");
    assertThat(Issue.of(RULE, "", Map.of()).text(Language.EN)).startsWith("warning [X-1] '{id}'");
  }

  @Test
  void doesNotChangeWithTheMapItWasMadeFrom() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> issue.inputs().clear());
  }

  @Test
  void eachStrengthHasACodeAndImpliesASeverity() {
    assertThat(Strength.values())
        .extracting(Strength::code)
        .containsExactly("M", "S", "C", "F", "O", "D");
    assertThat(Strength.MUST.defaultSeverity()).isEqualTo(Severity.ERROR);
    assertThat(Strength.OPEN.defaultSeverity()).isEqualTo(Severity.INFO);
    assertThat(
            RuleDefinition.library(
                    "L", "why", RULE.definition().message(), RULE.definition().mend())
                .source())
        .hasToString("ISG why");
  }

  @Test
  void reportsEachIssueOnceInOneOrderWhateverTheOrderTheyCameIn() {
    List<Issue> issues = new ArrayList<>();
    for (int line = 1; line < 6; line++) {
      issues.add(issue.withLocation(new Location("p.json", line, 12 - line)));
      issues.add(issue.withLocation(new Location("p.json", line, 12 - line)));
      issues.add(Issue.of(ProgrammeRule.NO_CISO, "/" + line, Map.of()));
      issues.add(Issue.of(RULE, "/" + line, Map.of()));
    }
    ValidationReport report = ValidationReport.of(issues);
    Collections.shuffle(issues, new Random(7));

    assertThat(report.issues()).hasSize(15).isSorted();
    assertThat(ValidationReport.of(issues)).isEqualTo(report).hasSameHashCodeAs(report);
    assertThat(ValidationReport.of(issues)).hasToString(report.text(Language.EN));
  }

  @Test
  void refusesToGoOnWithErrorsOnlyAndTellsAllIssues() {
    Issue error = Issue.of(ProgrammeRule.CYCLE, "/units/0", Map.of());
    ValidationReport warnings = ValidationReport.of(List.of(issue));
    ValidationReport both = warnings.plus(ValidationReport.of(List.of(error)));

    warnings.throwIfErrors();
    assertThat(warnings.hasErrors()).isFalse();
    assertThat(both.errors()).containsExactly(error);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(both::throwIfErrors)
        .satisfies(refused -> assertThat(refused.report()).isSameAs(both))
        .withMessageContaining("X-1")
        .withMessageContaining("ISG-P-003");
    assertThat(ValidationReport.of(List.of())).isSameAs(ValidationReport.clean());
  }

  @Test
  void keepsTwoIssuesApartThatDifferOnlyInTheirInputs() {
    Issue other = Issue.of(RULE, "/a/1", Map.of("id", LocalizedText.same("l")));

    assertThat(ValidationReport.of(List.of(issue, other)).issues()).containsExactly(issue, other);
  }
}
