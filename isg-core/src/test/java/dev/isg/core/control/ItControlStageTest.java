package dev.isg.core.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-453")
class ItControlStageTest {
  @Test
  void countsControlOfItAsItControlAndControlByItNot() {
    assertThat(Arrays.stream(ItControlStage.values()).filter(ItControlStage::itControl))
        .containsExactly(ItControlStage.OF_IT_FOR_RISK, ItControlStage.OF_IT_FOR_COMPLIANCE);
    assertThat(ItControlStage.BY_IT.itControl()).isFalse();
  }

  @Test
  void classifiesAControlAndKeepsItInJson() {
    Control control = control().itStage(ItControlStage.OF_IT_FOR_COMPLIANCE).build();
    String json = IsgJson.standard().write(control);

    assertThat(IsgJson.standard().read("c.json", json, Control.class).value()).isEqualTo(control);
    assertThat(IsgJson.standard().write(control().build())).doesNotContain("itStage");
  }

  private static Control.Builder control() {
    Control.Builder builder = Control.builder();
    builder
        .id(ControlId.of("c"))
        .name(LocalizedText.of("記録", "log"))
        .kind(ControlKind.TECHNICAL)
        .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED));
    return builder;
  }
}
