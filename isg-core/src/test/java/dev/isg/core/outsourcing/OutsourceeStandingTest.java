package dev.isg.core.outsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-310")
class OutsourceeStandingTest {
  private static final Period YEAR = Period.parse("2025-04-01/2026-03-31");
  private static final LocalDate AFTER = LocalDate.parse("2026-04-30");
  private static final UnitId PRINTER = UnitId.of("printer");

  private static OutsourceeInformation told(OutsourceeItem item, String period, String obtained) {
    return new OutsourceeInformation(
        item,
        Period.parse(period),
        LocalizedText.of("契約に基づく報告書", "report under the contract"),
        LocalDate.parse(obtained),
        LocalizedText.of("守られている。", "They are kept."));
  }

  private static Outsourcee.Builder printer() {
    return printer("2024-04-01");
  }

  private static Outsourcee.Builder printer(String from) {
    return Outsourcee.builder()
        .unit(PRINTER)
        .entrusted(LocalizedText.of("明細書の印刷", "printing of statements"))
        .from(LocalDate.parse(from));
  }

  /** Everything told of the year, but for one item. */
  private static Outsourcee.Builder allBut(OutsourceeItem missing) {
    Outsourcee.Builder printer = printer();
    for (OutsourceeItem item : OutsourceeItem.values()) {
      if (item != missing) {
        printer.addInformation(told(item, YEAR.toString(), "2026-04-10"));
      }
    }
    return printer;
  }

  private static OutsourceeStanding standing(Outsourcee outsourcee, LocalDate day) {
    return OutsourceeStanding.of(outsourcee, YEAR, FiscalCalendar.JAPAN, day).orElseThrow();
  }

  private static List<Period> missing(
      String interval, LocalDate day, OutsourceeInformation... all) {
    Outsourcee outsourcee =
        printer()
            .interval(Interval.valueOf(interval))
            .addAllInformation(Arrays.asList(all))
            .build();
    return standing(outsourcee, day).items().get(3).missing();
  }

  @Test
  @Tag("CAT-G")
  void asksForTheFourItemsOfTheCatalogue() {
    assertThat(Arrays.stream(OutsourceeItem.values()).map(item -> item.row().value()))
        .containsExactly("G-1", "G-2", "G-3", "G-4");
    assertThat(OutsourceeItem.values())
        .allSatisfy(item -> assertThat(item.label().ja()).isNotEqualTo(item.label().en()));
    assertThat(OutsourceeKnowledge.values())
        .allSatisfy(one -> assertThat(one.label().ja()).isNotEqualTo(one.label().en()));
  }

  @Test
  @Tag("CAT-G")
  void isCompleteOnlyWithAllFour() {
    for (OutsourceeItem missing : OutsourceeItem.values()) {
      OutsourceeStanding lacking = standing(allBut(missing).build(), AFTER);
      assertThat(lacking.knowledge()).isEqualTo(OutsourceeKnowledge.INCOMPLETE);
      assertThat(lacking.missing())
          .singleElement()
          .satisfies(
              item -> {
                assertThat(item.item()).isEqualTo(missing);
                assertThat(item.missing()).containsExactly(YEAR);
                assertThat(item.known()).isEmpty();
              });
      Outsourcee whole =
          allBut(missing).addInformation(told(missing, YEAR.toString(), "2026-04-10")).build();
      assertThat(standing(whole, AFTER).knowledge()).isEqualTo(OutsourceeKnowledge.COMPLETE);
      assertThat(standing(whole, AFTER).missing()).isEmpty();
    }
  }

  @Test
  void doesNotKnowWhatIsObtainedAfterTheDay() {
    Outsourcee whole =
        allBut(OutsourceeItem.INCIDENTS)
            .addInformation(told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2026-04-20"))
            .build();

    assertThat(standing(whole, LocalDate.parse("2026-04-20")).knowledge())
        .isEqualTo(OutsourceeKnowledge.COMPLETE);
    assertThat(standing(whole, LocalDate.parse("2026-04-19")).knowledge())
        .isEqualTo(OutsourceeKnowledge.INCOMPLETE);
  }

  @Test
  void saysForWhichDaysAnItemIsMissing() {
    assertThat(
            missing(
                "YEARLY",
                AFTER,
                told(OutsourceeItem.INCIDENTS, "2025-10-01/2025-12-31", "2026-04-10"),
                told(OutsourceeItem.INCIDENTS, "2025-05-01/2025-05-31", "2026-04-10")))
        .extracting(Period::toString)
        .containsExactly("2025-04-01/2025-04-30", "2025-06-01/2025-09-30", "2026-01-01/2026-03-31");
    assertThat(
            missing(
                "YEARLY",
                AFTER,
                told(OutsourceeItem.INCIDENTS, "2025-04-01/2026-03-30", "2026-04-10"),
                told(OutsourceeItem.INCIDENTS, "2025-04-02/2025-04-03", "2026-04-10")))
        .extracting(Period::toString)
        .containsExactly("2026-03-31/2026-03-31");
    assertThat(
            missing(
                "YEARLY",
                AFTER,
                told(OutsourceeItem.INCIDENTS, "2025-04-01/2025-09-30", "2026-04-10"),
                told(OutsourceeItem.INCIDENTS, "2025-10-01/2026-03-31", "2026-04-10")))
        .isEmpty();
    assertThat(
            missing(
                "YEARLY",
                AFTER,
                told(OutsourceeItem.HANDLING_RULES, "2025-04-01/2026-03-31", "2026-04-10"),
                told(OutsourceeItem.INCIDENTS, "2024-04-01/2025-03-31", "2026-04-10")))
        .containsExactly(YEAR);
  }

  @Test
  void expectsOnlyTheIntervalsThatAreOver() {
    OutsourceeInformation first =
        told(OutsourceeItem.INCIDENTS, "2025-04-01/2025-06-30", "2025-07-10");

    assertThat(missing("QUARTERLY", LocalDate.parse("2025-09-29"), first)).isEmpty();
    assertThat(missing("QUARTERLY", LocalDate.parse("2025-09-30"), first))
        .extracting(Period::toString)
        .containsExactly("2025-07-01/2025-09-30");
    assertThat(standing(printer().build(), LocalDate.parse("2026-03-30")).knowledge())
        .isEqualTo(OutsourceeKnowledge.NOT_DUE);
    assertThat(standing(printer().build(), LocalDate.parse("2026-03-31")).knowledge())
        .isEqualTo(OutsourceeKnowledge.INCOMPLETE);
  }

  @Test
  void takesAPeriodShorterThanTheIntervalAsAWhole() {
    Period quarter = Period.parse("2025-04-01/2025-06-30");

    assertThat(
            OutsourceeStanding.of(printer().build(), quarter, FiscalCalendar.JAPAN, AFTER)
                .orElseThrow()
                .missing())
        .hasSize(4)
        .allSatisfy(item -> assertThat(item.missing()).containsExactly(quarter));
  }

  @Test
  void believesNothingOnDaysToCome() {
    assertThat(
            missing("YEARLY", AFTER, told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2026-03-30")))
        .extracting(Period::toString)
        .containsExactly("2026-03-31/2026-03-31");
    assertThat(told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2025-03-31").tellsOf()).isEmpty();
    assertThat(told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2025-04-01").tellsOf())
        .contains(Period.parse("2025-04-01/2025-04-01"));
    assertThat(told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2026-03-31").tellsOf())
        .contains(YEAR);
    assertThat(
            missing("YEARLY", AFTER, told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2025-03-31")))
        .containsExactly(YEAR);
  }

  @Test
  void asksOnlyForTheDaysOnWhichItWorksForTheCompany() {
    Outsourcee ended = printer("2025-05-01").until(LocalDate.parse("2025-06-15")).build();

    assertThat(standing(ended, LocalDate.parse("2025-06-15")).missing().get(0).missing())
        .extracting(Period::toString)
        .containsExactly("2025-05-01/2025-06-15");
    assertThat(standing(ended, LocalDate.parse("2025-06-14")).knowledge())
        .isEqualTo(OutsourceeKnowledge.NOT_DUE);
    assertThat(ended.engagedIn(Period.parse("2025-06-15/2025-06-30")))
        .contains(Period.parse("2025-06-15/2025-06-15"));
    assertThat(ended.engagedIn(Period.parse("2025-06-16/2025-06-30"))).isEmpty();
    assertThat(ended.engagedIn(Period.parse("2025-04-01/2025-04-30"))).isEmpty();
    assertThat(ended.engagedIn(Period.parse("2025-04-01/2025-05-01")))
        .contains(Period.parse("2025-05-01/2025-05-01"));
    assertThat(
            OutsourceeStanding.of(
                ended, Period.parse("2026-04-01/2027-03-31"), FiscalCalendar.JAPAN, AFTER))
        .isEmpty();
  }

  @Test
  void cannotEndBeforeItBegins() {
    LocalDate day = LocalDate.parse("2025-05-01");
    assertThat(printer("2025-05-01").until(day).build().until()).contains(day);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> printer("2025-05-01").until(day.minusDays(1)).build())
        .withMessageContaining("until must not be before from");
  }

  @Test
  void knowsNothingOfOneThatIsNotRecorded() {
    OutsourceeStanding unknown = OutsourceeStanding.notRecorded(PRINTER, YEAR);

    assertThat(unknown.knowledge()).isEqualTo(OutsourceeKnowledge.NOT_RECORDED);
    assertThat(unknown.missing())
        .hasSize(4)
        .allSatisfy(item -> assertThat(item.missing()).containsExactly(YEAR));
  }

  @Test
  void tellsEveryMissingItemAndNothingElse() {
    Outsourcee whole =
        allBut(OutsourceeItem.INCIDENTS)
            .addInformation(told(OutsourceeItem.INCIDENTS, YEAR.toString(), "2026-04-10"))
            .build();
    Outsourcee lacking =
        allBut(OutsourceeItem.INCIDENTS)
            .addInformation(told(OutsourceeItem.INCIDENTS, "2025-07-01/2026-03-30", "2026-04-10"))
            .build();
    List<Issue> issues =
        OutsourcingReview.check(List.of(whole, lacking), YEAR, FiscalCalendar.JAPAN, AFTER)
            .issues();

    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.rule().id()).isEqualTo("ISG-R-938");
              assertThat(issue.path()).isEqualTo("/outsourcees/1/information");
              assertThat(issue.severity()).isEqualTo(Severity.INFO);
              assertThat(issue.rule().strength()).isEqualTo(Strength.MAY);
              assertThat(issue.text(Language.EN))
                  .contains("printer", "FY2025-Q1, 2026-03-31/2026-03-31", "incidents");
              assertThat(issue.text(Language.JA))
                  .contains("printer", "FY2025-Q1、2026-03-31/2026-03-31", "インシデント");
            });
  }

  @Test
  void keepsItsFormInJson() {
    Optional<OutsourceeStanding> standing =
        OutsourceeStanding.of(
            allBut(OutsourceeItem.INCIDENTS).build(), YEAR, FiscalCalendar.JAPAN, AFTER);

    assertThat(
            IsgJson.standard()
                .read(
                    "a.json",
                    IsgJson.standard().write(standing.orElseThrow()),
                    OutsourceeStanding.class)
                .value())
        .isEqualTo(standing.orElseThrow());
  }
}
