package dev.isg.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class EvaluationRuleTest {
  private static List<EvaluationRule> all() {
    return Stream.<EvaluationRule[]>of(
            MeasureRule.values(),
            TargetRule.values(),
            DecisionRule.values(),
            ObjectiveRule.values(),
            PolicyRule.values(),
            PreconditionRule.values(),
            CycleRule.values(),
            ExecutiveRule.values(),
            ExecutiveInputRule.values(),
            OversightRule.values(),
            SignalRule.values(),
            ViewpointRule.values(),
            ConditionRule.values(),
            FactRule.values(),
            VerificationRule.values())
        .flatMap(Stream::of)
        .toList();
  }

  @Test
  @Tag("REQ-501")
  void hasAnIdOfItsOwnForEveryRuleAndFindsItAgain() {
    assertThat(all()).extracting(EvaluationRule::id).doesNotHaveDuplicates();
    assertThat(all()).allSatisfy(rule -> assertThat(EvaluationRule.of(rule.id())).isSameAs(rule));
  }

  @Test
  @Tag("REQ-501")
  void looksAtTheSameInputsInBothLanguages() {
    assertThat(all())
        .allSatisfy(
            rule -> {
              assertThat(places(rule.definition().message().text().ja()))
                  .isEqualTo(places(rule.definition().message().text().en()));
              assertThat(places(rule.definition().mend().text().ja()))
                  .isEqualTo(places(rule.definition().mend().text().en()));
            });
  }

  @Test
  void speaksInWholeSentences() {
    assertThat(all())
        .allSatisfy(
            rule -> {
              assertThat(rule.definition().message().text().ja()).matches("(?s).*[。｝}]");
              assertThat(rule.definition().message().text().en()).matches("(?s)[\"A-Z{].*[.}]");
            });
  }

  @Test
  void refusesAnIdNobodyHas() {
    assertThatThrownBy(() -> EvaluationRule.of("ISG-E-999"))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("ISG-E-999");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    var matcher = java.util.regex.Pattern.compile("\\{([a-zA-Z]+)}").matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
