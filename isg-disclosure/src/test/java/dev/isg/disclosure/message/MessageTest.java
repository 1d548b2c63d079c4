package dev.isg.disclosure.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SUB-6")
@Tag("REQ-244")
class MessageTest {
  private static final Evidence TARGET =
      new Evidence(Evidence.Kind.TARGET, "A3-2", LocalizedText.of("目標", "target"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| day | value |\n| --- | --- |\n| 2025-04-30 | 98 |",
        "2025-04-30T10:00:00Z login failed for 10.0.0.1\n2025-04-30T10:00:01Z login failed",
        "2025-04-30,production,459,465,system-x\n2025-05-31,production,460,465,system-x",
        "day\tunit\tvalue\n2025-04-30\tsales\t98",
        "{\"id\": 1, \"value\": 98}\n{\"id\": 2, \"value\": 97}"
      })
  void refusesRecordsFromTheField(String raw) {
    for (LocalizedText text :
        List.of(LocalizedText.of(raw, "in words"), LocalizedText.of("文章", raw))) {
      assertThatThrownBy(() -> new Message(Significance.TARGET_MISSED, text, List.of(TARGET)))
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("table of records");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "459 of 465 PCs comply, 6 fewer than asked.",
        "On 2025-12-03 production stopped for 6.5 hours; the cause is known, the repair is planned.",
        "First, keep the target.\nSecond, hire for the night shift.",
        "PC 465 台のうち 459 台が遵守しています。原因、対策、期限、担当は付属のとおりです。"
      })
  void takesSentencesWithNumbersAndAWayDown(String text) {
    Message message =
        new Message(Significance.TARGET_MISSED, LocalizedText.same(text), List.of(TARGET));

    assertThat(message.evidence()).extracting(Evidence::anchor).containsExactly("target-A3-2");
  }

  @Test
  void refusesWhatIsTooLongToBeAMessage() {
    LocalizedText essay = LocalizedText.same("word ".repeat(200));

    assertThatThrownBy(() -> new Message(Significance.GOOD_NEWS, essay, List.of()))
        .isInstanceOf(InvalidModelException.class);
  }
}
