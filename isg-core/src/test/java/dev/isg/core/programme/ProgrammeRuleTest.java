package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires where it is broken, there alone, and says so in both languages. */
@Tag("REQ-501")
class ProgrammeRuleTest {
  @Test
  void findsNothingWrongWithAGoodProgramme() {
    assertThat(ProgrammeCheck.check(new SmallCompany().programme()).issues()).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("breaches")
  void firesAtTheRightPlaceAndSaysSoInBothLanguages(
      ProgrammeRule rule,
      String path,
      String japanese,
      String english,
      Consumer<SmallCompany> change) {
    List<Issue> issues = ProgrammeCheck.check(SmallCompany.with(change)).issues();

    assertThat(issues).hasSize(1);
    Issue issue = issues.get(0);
    assertThat(issue.rule()).isEqualTo(rule);
    assertThat(issue.path()).isEqualTo(path);
    assertThat(issue.message().ja()).isEqualTo(japanese);
    assertThat(issue.message().en()).isEqualTo(english);
    for (var text : List.of(issue.message(), issue.mend())) {
      assertThat(text.ja() + text.en())
          .as("every place is filled")
          .doesNotContainPattern("\\{[a-zA-Z]+}");
      assertThat(text.ja()).isNotEqualTo(text.en());
    }
    assertThat(issue.rule().source().toString()).matches("(METI-2009|ISG) .+");
    assertThat(issue.rule().tier()).isEqualTo(Tier.GUIDANCE);
    assertThat(issue.rule().ruleSetVersion()).isEqualTo("2009.1");
  }

  @Test
  void everyRuleIsProved() {
    assertThat(breaches().map(breach -> breach.get()[0]))
        .containsAll(Arrays.asList(ProgrammeRule.values()));
  }

  @Test
  void givesEveryRuleAnIdOfItsOwn() {
    List<String> ids = Arrays.stream(ProgrammeRule.values()).map(ProgrammeRule::id).toList();

    assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void onlyWarnsOfWhatAFirstDraftMayLack() {
    assertThat(
            Stream.of(
                ProgrammeRule.NO_POLICY_IN_FORCE,
                ProgrammeRule.NO_CISO,
                ProgrammeRule.ROLL_UP_NOT_CHOSEN,
                ProgrammeRule.DRAFT_TARGET_INCOMPLETE,
                ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET))
        .allSatisfy(rule -> assertThat(rule.severity()).isEqualTo(Severity.WARNING));
    assertThat(ProgrammeRule.TARGET_INCOMPLETE.severity()).isEqualTo(Severity.ERROR);
  }

  static Stream<Arguments> breaches() {
    return Stream.concat(ReferenceBreaches.all(), GuidanceBreaches.all());
  }
}
