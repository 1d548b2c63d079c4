package dev.isg.disclosure.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.CompanyACase;
import dev.isg.evaluation.signal.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALG-18")
@Tag("REQ-244")
class DistillationTest {
  @Test
  void ranksBySignificanceWhateverTheOrder() {
    List<Message> candidates = new ArrayList<>();
    Arrays.stream(Significance.values()).forEach(one -> candidates.add(message(one)));
    Collections.reverse(candidates);

    assertThat(Distillation.of(candidates, 7).reported())
        .extracting(Message::significance)
        .containsExactly(Significance.values());
  }

  @Test
  void cutsAtTheCapAndListsTheRestAsNotReported() {
    List<Message> candidates = Collections.nCopies(9, message(Significance.TARGET_MISSED));

    assertThat(Distillation.of(candidates, 7).reported()).hasSize(7);
    assertThat(Distillation.of(candidates, 7).notReported()).hasSize(2);
    assertThat(Distillation.of(candidates, 3).reported()).hasSize(3);
    assertThat(Distillation.of(List.of(), 7).reported()).isEmpty();
    assertThatThrownBy(() -> Distillation.of(candidates, 0))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void findsWhatManagementOfCompanyAHasToHear() {
    CompanyACase companyA = CompanyACase.standard();

    List<Message> candidates =
        MessageCandidates.of(
            companyA.input(),
            companyA.evaluation(),
            Signals.of(companyA.input(), companyA.evaluation()));

    assertThat(candidates)
        .extracting(Message::significance)
        .containsExactly(
            Significance.NEEDS_DECISION,
            Significance.NEEDS_DECISION,
            Significance.NEEDS_DECISION,
            Significance.TARGET_MISSED,
            Significance.TARGET_CONDITIONAL,
            Significance.NOT_EVALUABLE,
            Significance.RISK_ABOVE_ACCEPTED,
            Significance.GOOD_NEWS);
    assertThat(candidates.get(3).text().en())
        .contains("6.5 hours")
        .contains("at most 4 hours")
        .contains("night shift");
    assertThat(candidates.get(4).text().ja()).contains("田中 健").contains("2026年6月30日");
  }

  private static Message message(Significance significance) {
    return new Message(significance, LocalizedText.of("文", "text"), List.of());
  }
}
