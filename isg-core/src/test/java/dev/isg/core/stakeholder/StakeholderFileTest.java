package dev.isg.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-019")
class StakeholderFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void knowsWhatHadComeByADay() {
    StakeholderFile file =
        StakeholderFile.builder()
            .addFeedback(feedback("late", DAY.plusDays(1)))
            .addFeedback(feedback("b", DAY))
            .addFeedback(feedback("a", DAY))
            .addFeedback(feedback("early", DAY.minusDays(1)))
            .build();

    assertThat(file.receivedBy(DAY))
        .extracting(found -> found.id().value())
        .containsExactly("early", "a", "b");
  }

  @Test
  void knowsWhichArrangementsAreInPlaceOnADay() {
    FeedbackArrangement year =
        new FeedbackArrangement(
            StakeholderGroup.CUSTOMERS,
            LocalizedText.of("窓口", "desk"),
            DAY,
            Optional.of(DAY.plusDays(9)));
    StakeholderFile file = StakeholderFile.builder().addArrangement(year).build();

    assertThat(file.arrangementsOn(DAY.minusDays(1))).isEmpty();
    assertThat(file.arrangementsOn(DAY)).containsExactly(year);
    assertThat(file.arrangementsOn(DAY.plusDays(9))).containsExactly(year);
    assertThat(file.arrangementsOn(DAY.plusDays(10))).isEmpty();
    assertThat(
            new FeedbackArrangement(year.group(), year.how(), DAY, Optional.empty())
                .coversDay(DAY.plusYears(50)))
        .isTrue();
  }

  @Test
  void refusesAnArrangementThatEndsBeforeItBegins() {
    LocalizedText how = LocalizedText.of("窓口", "desk");
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () ->
                new FeedbackArrangement(
                    StakeholderGroup.CUSTOMERS, how, DAY, Optional.of(DAY.minusDays(1))));
    assertThat(
            new FeedbackArrangement(StakeholderGroup.CUSTOMERS, how, DAY, Optional.of(DAY))
                .coversDay(DAY))
        .isTrue();
  }

  @Test
  void refusesAnIdUsedTwiceAndAnotherFormat() {
    StakeholderFile.Builder twice =
        StakeholderFile.builder().addFeedback(feedback("a", DAY)).addFeedback(feedback("a", DAY));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(twice::build)
        .withMessageContaining("twice");
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> StakeholderFile.builder().formatVersion(2).build())
        .withMessageContaining("formatVersion");
  }

  @Test
  @Tag("REQ-509")
  void readsWhatItWrites() {
    StakeholderFile file =
        StakeholderFile.builder()
            .addFeedback(feedback("a", DAY))
            .addArrangement(
                new FeedbackArrangement(
                    StakeholderGroup.SOCIETY,
                    LocalizedText.of("窓口", "desk"),
                    DAY,
                    Optional.empty()))
            .build();
    String json = IsgJson.standard().write(file);

    assertThat(IsgJson.standard().read("s.json", json, StakeholderFile.class).value())
        .isEqualTo(file);
    assertThat(IsgJson.standard().read("s.json", "{}", StakeholderFile.class).value())
        .isEqualTo(StakeholderFile.empty());
  }

  @Test
  @Tag("REQ-033")
  void namesThoseManagementReportsTo() {
    assertThat(Arrays.stream(StakeholderGroup.values()).filter(StakeholderGroup::reportedTo))
        .containsExactly(
            StakeholderGroup.SHAREHOLDERS,
            StakeholderGroup.CUSTOMERS,
            StakeholderGroup.BUSINESS_PARTNERS,
            StakeholderGroup.EMPLOYEES,
            StakeholderGroup.SOCIETY);
  }

  private static StakeholderFeedback feedback(String id, LocalDate day) {
    return StakeholderFeedback.builder()
        .id(FeedbackId.of(id))
        .from(StakeholderGroup.CUSTOMERS)
        .who(LocalizedText.of("B 社", "Company B"))
        .kind(FeedbackKind.RATING)
        .statement(LocalizedText.of("サプライヤー評価", "supplier rating"))
        .grade("D")
        .receivedOn(day)
        .build();
  }
}
