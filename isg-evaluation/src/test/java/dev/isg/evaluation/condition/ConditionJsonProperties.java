package dev.isg.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.ConditionArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conditions survive being written as JSON. */
final class ConditionJsonProperties {
  @Provide
  Arbitrary<Condition> conditions() {
    return ConditionArbitraries.conditions();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void comesBackFromJsonAsItWas(@ForAll("conditions") Condition condition) {
    String json = IsgJson.standard().write(condition);

    assertThat(IsgJson.standard().read("rule.json", json, Condition.class).value())
        .isEqualTo(condition);
  }
}
