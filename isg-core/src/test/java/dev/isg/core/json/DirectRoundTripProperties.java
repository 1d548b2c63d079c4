package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.AnyDirect;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.profile.LegalProfile;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("REQ-509")
class DirectRoundTripProperties {
  private static final IsgJson JSON = IsgJson.standard();

  @Property(tries = 200)
  void everyPolicyAtFullDepthComesBack(@ForAll("policies") RiskManagementPolicy policy) {
    comesBack(policy, RiskManagementPolicy.class);
  }

  @Property(tries = 100)
  void everyProgrammeAtFullDepthComesBack(@ForAll("programmes") Programme programme) {
    comesBack(programme, Programme.class);
  }

  /** A poor document is told, never thrown at. */
  @Property(tries = 200)
  void everyProgrammeAtFullDepthCanBeChecked(@ForAll("programmes") Programme programme) {
    assertThat(ProgrammeCheck.check(programme)).isEqualTo(ProgrammeCheck.check(programme));
  }

  @Example
  void theShippedLegalProfileComesBack() {
    comesBack(LegalProfile.citedByGuidance(), LegalProfile.class);
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
  Arbitrary<RiskManagementPolicy> policies() {
    return AnyDirect.policies();
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return AnyDirect.programmes();
  }
}
