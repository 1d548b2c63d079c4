package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.AnyDirect;
import dev.isg.core.AnyDocument;
import dev.isg.core.PublishedSchema;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.programme.Programme;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What this library writes, the schema it publishes accepts. */
@Tag("REQ-509")
class SchemaProperties {
  private static final PublishedSchema PROGRAMME = new PublishedSchema("programme");
  private static final PublishedSchema DECISIONS = new PublishedSchema("decisions");

  @Property(tries = 100)
  void acceptsEveryProgramme(@ForAll("programmes") Programme programme) {
    assertThat(PROGRAMME.faults(IsgJson.standard().write(programme))).isEmpty();
  }

  @Property(tries = 100)
  void acceptsEveryProgrammeAtFullDepth(@ForAll("deepProgrammes") Programme programme) {
    assertThat(PROGRAMME.faults(IsgJson.standard().write(programme))).isEmpty();
  }

  @Property(tries = 100)
  void acceptsEveryDecisionLog(@ForAll("decisionLogs") DecisionLog log) {
    assertThat(DECISIONS.faults(IsgJson.standard().write(log))).isEmpty();
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return AnyDocument.programmes();
  }

  @Provide
  Arbitrary<Programme> deepProgrammes() {
    return AnyDirect.programmes();
  }

  @Provide
  Arbitrary<DecisionLog> decisionLogs() {
    return AnyDocument.decisionLogs();
  }
}
