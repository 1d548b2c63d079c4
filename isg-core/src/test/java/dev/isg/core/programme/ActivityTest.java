package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-018")
class ActivityTest {
  @Test
  void thereAreExactlyFiveAndThreeFormTheBaseCycle() {
    assertThat(Activity.values())
        .containsExactly(
            Activity.DIRECT,
            Activity.MONITOR,
            Activity.EVALUATE,
            Activity.OVERSEE,
            Activity.REPORT);
    assertThat(Arrays.stream(Activity.values()).filter(Activity::baseCycle))
        .containsExactly(Activity.DIRECT, Activity.MONITOR, Activity.EVALUATE);
  }

  @Test
  void eachIsNamedInBothLanguagesAndSaysWhatItIsFor() {
    assertThat(Arrays.stream(Activity.values()).map(Activity::label))
        .containsExactly(
            LocalizedText.of("方向付け", "Direct"),
            LocalizedText.of("モニタリング", "Monitor"),
            LocalizedText.of("評価", "Evaluate"),
            LocalizedText.of("監督", "Oversee"),
            LocalizedText.of("報告", "Report"));
    assertThat(Arrays.stream(Activity.values()).map(Activity::purpose)).doesNotHaveDuplicates();
  }
}
