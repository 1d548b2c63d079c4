package dev.isg.evaluation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.rule.CycleRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  /** Jackson takes methods in the order the JVM gives them, which changes from run to run. */
  @Test
  void writesItsAttributesInOneOrderSoThatItsHashIsTheSameEverywhere() {
    String json = IsgJson.standard().write(Explanation.of(CycleRule.DIRECTED, Map.of()));

    assertThat(json)
        .containsSubsequence(
            "\"rule\"",
            "\"text\"",
            "\"next\"",
            "\"strength\"",
            "\"tier\"",
            "\"source\"",
            "\"ruleSetVersion\"");
  }
}
