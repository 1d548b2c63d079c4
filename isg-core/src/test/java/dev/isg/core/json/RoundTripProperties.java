package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.AnyDocument;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("REQ-509")
class RoundTripProperties {
  private static final IsgJson JSON = IsgJson.standard();

  @Property(tries = 100)
  void everyProgrammeComesBack(@ForAll("programmes") Programme programme) {
    comesBack(programme, Programme.class);
  }

  @Property(tries = 200)
  void everyPolicyComesBack(@ForAll("policies") RiskManagementPolicy policy) {
    comesBack(policy, RiskManagementPolicy.class);
  }

  @Property(tries = 200)
  void everyDecisionLogComesBack(@ForAll("decisionLogs") DecisionLog log) {
    comesBack(log, DecisionLog.class);
  }

  /** A poor document is told, never thrown at. */
  @Property(tries = 100)
  void everyProgrammeCanBeChecked(@ForAll("programmes") Programme programme) {
    assertThat(ProgrammeCheck.check(programme)).isEqualTo(ProgrammeCheck.check(programme));
  }

  private static <T> void comesBack(T document, Class<T> type) {
    String text = JSON.write(document);
    T read = JSON.read("any.json", text, type).value();

    assertThat(read).isEqualTo(document);
    assertThat(read.hashCode()).isEqualTo(document.hashCode());
    assertThat(JSON.write(read)).isEqualTo(text);
    assertThat(JSON.hash(read)).isEqualTo(JSON.hash(document));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return AnyDocument.programmes();
  }

  @Provide
  Arbitrary<RiskManagementPolicy> policies() {
    return AnyDocument.policies();
  }

  @Provide
  Arbitrary<DecisionLog> decisionLogs() {
    return AnyDocument.decisionLogs();
  }
}
