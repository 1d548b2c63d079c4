package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isg.core.Golden;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 300 faults in one programme: each told once, where it is, in two languages. */
class SeededFaultsTest {
  @Test
  void findsNothingWrongBeforeTheFirstFault() {
    assertThat(brief(check(LargeCompany.tree()))).isEmpty();
  }

  @Test
  @Tag("REQ-501")
  void tellsEachOfThreeHundredFaultsOnceAtItsPlace() {
    FaultSeeder seeder = FaultSeeder.everywhere();

    assertThat(seeder.expected).hasSize(300).doesNotHaveDuplicates();
    assertThat(seeder.kinds).hasSizeGreaterThanOrEqualTo(40);
    assertThat(brief(check(seeder.tree))).containsExactlyInAnyOrderElementsOf(seeder.expected);
  }

  @Test
  @Tag("REQ-501")
  void tellsEachInTwoLanguagesWithRuleSourceAndRemedy() {
    assertThat(check(FaultSeeder.everywhere().tree))
        .hasSize(300)
        .allSatisfy(
            issue -> {
              assertThat(issue.rule().id()).matches("ISG-[A-Z]-\\d{3}|CHK-\\d{2}b?");
              assertThat(issue.rule().source().toString()).isNotBlank();
              assertThat(issue.rule().strength()).isNotNull();
              assertThat(issue.rule().tier()).isNotNull();
              assertThat(issue.message().ja()).isNotBlank().isNotEqualTo(issue.message().en());
              assertThat(issue.mend().ja()).isNotBlank().isNotEqualTo(issue.mend().en());
              for (Language language : Language.values()) {
                assertThat(issue.text(language))
                    .startsWith(issue.path() + ": ")
                    .contains(issue.rule().id(), issue.mend().in(language))
                    .doesNotContain("{", "}");
              }
            });
  }

  @Test
  @Tag("REQ-507")
  void readsAsItWasReviewed() {
    Map<String, Issue> oneOfEachRule = new TreeMap<>();
    check(FaultSeeder.everywhere().tree)
        .forEach(issue -> oneOfEachRule.putIfAbsent(issue.rule().id(), issue));

    for (Language language : Language.values()) {
      Golden.check(
          "seeded-faults." + language.code() + ".txt",
          oneOfEachRule.values().stream()
              .map(issue -> issue.text(language) + "\n")
              .collect(Collectors.joining()));
    }
  }

  static List<Issue> check(JsonNode tree) {
    Programme programme =
        IsgJson.standard().read("programme.json", tree.toString(), Programme.class).value();
    return ProgrammeCheck.check(programme).issues();
  }

  static List<String> brief(List<Issue> issues) {
    return issues.stream().map(issue -> issue.rule().id() + " " + issue.path()).toList();
  }
}
