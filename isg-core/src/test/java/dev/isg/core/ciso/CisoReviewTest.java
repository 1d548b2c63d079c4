package dev.isg.core.ciso;

import static dev.isg.core.OrganisationSample.DAY;
import static dev.isg.core.OrganisationSample.HEAD;
import static dev.isg.core.OrganisationSample.START;
import static dev.isg.core.OrganisationSample.ciso;
import static dev.isg.core.OrganisationSample.held;
import static dev.isg.core.OrganisationSample.ids;
import static dev.isg.core.OrganisationSample.mandated;
import static dev.isg.core.OrganisationSample.only;
import static dev.isg.core.OrganisationSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.OrganisationSample;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.ConcurrentPost;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.PositionLevel;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ProgrammeCheck;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CisoReviewTest {
  private static final LocalDate LATER = LocalDate.parse("2025-07-01");
  private static final Appointment PRESIDENT = held("president", Role.EXECUTIVE).build();

  @Test
  @Tag("REQ-122")
  void findsNothingWrongWithAManagerWhomTopManagementAppointed() {
    assertThat(review(PRESIDENT, ciso().build())).isEmpty();
  }

  @Test
  @Tag("REQ-122")
  void warnsOfEachOfTheFourThingsByItself() {
    assertThat(review(PRESIDENT, bare().level(PositionLevel.EXECUTIVE).build()))
        .containsExactly("ISG-R-114", "ISG-R-116", "ISG-R-117", "ISG-R-118");
    assertThat(
            review(
                PRESIDENT,
                bare()
                    .level(PositionLevel.EXECUTIVE)
                    .appointedOn(START)
                    .mandate(text("統括", "in charge"))
                    .build()))
        .containsExactly("ISG-R-114", "ISG-R-118");
    assertThat(CisoReview.check(List.of(bare().build()), DAY).issues())
        .filteredOn(issue -> issue.rule().strength().code().equals("M"))
        .hasSize(4)
        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.WARNING))
        .allSatisfy(issue -> assertThat(issue.path()).isEqualTo("/appointments/0"));
  }

  @Test
  @Tag("REQ-122")
  void wantsAManagerAppointedBySomeoneWhoWasThenOfManagement() {
    Appointment byOfficer = appointedBy("officer", PositionLevel.DEPARTMENT_HEAD);

    assertThat(review(PRESIDENT, byOfficer)).containsExactly("ISG-R-115");
    assertThat(review(ciso().build())).containsExactly("ISG-R-115");
    Issue issue = only(CisoReview.check(List.of(byOfficer), DAY), "ISG-R-115");
    assertThat(issue.message())
        .isEqualTo(
            text(
                "経営陣の一員でない CISO「ciso」を、2025-04-01 に経営陣でない「officer」が任命しています",
                "CISO 'ciso', no member of management, was appointed by 'officer', who was none"
                    + " either on 2025-04-01"));
    Appointment leaver =
        held("president", Role.BOARD_MEMBER).until(LocalDate.parse("2025-04-01")).build();
    assertThat(review(leaver, appointedOn(START))).isEmpty();
    assertThat(review(leaver, appointedOn(START.plusDays(1))))
        .containsExactly("ISG-R-115", "ISG-R-121");
  }

  @Test
  @Tag("REQ-122")
  void takesAMemberOfManagementWhoeverAppointed() {
    Appointment byOfficer = appointedBy("officer", PositionLevel.DEPARTMENT_HEAD);

    assertThat(review(held("ciso", Role.BOARD_MEMBER).build(), byOfficer)).isEmpty();
    assertThat(review(appointedBy("officer", PositionLevel.EXECUTIVE))).isEmpty();
  }

  @Test
  @Tag("REQ-022")
  void wantsTheLevelOfAnExecutiveOrAHeadOfDepartment() {
    assertThat(review(PRESIDENT, mandated(bare()).build())).containsExactly("ISG-R-119");
    assertThat(review(PRESIDENT, mandated(bare()).level(PositionLevel.OTHER).build()))
        .containsExactly("ISG-R-120");
    assertThat(review(PRESIDENT, mandated(bare()).level(PositionLevel.EXECUTIVE).build()))
        .isEmpty();
    assertThat(CisoRule.LEVEL_NOT_RECORDED.severity()).isEqualTo(Severity.INFO);
    assertThat(CisoRule.LEVEL_TOO_LOW.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  @Tag("REQ-022")
  void recordsEveryConcurrentPostWithoutComplaint() {
    Appointment busy = ciso().addConcurrentPosts(ConcurrentPost.values()).build();

    assertThat(review(PRESIDENT, busy)).isEmpty();
    assertThat(busy.concurrentPosts())
        .extracting(Enum::name)
        .containsExactly("CIO", "CSO", "CPO", "OTHER");
    assertThat(Arrays.stream(PositionLevel.values()).filter(PositionLevel::fitForCiso))
        .containsExactly(PositionLevel.EXECUTIVE, PositionLevel.DEPARTMENT_HEAD);
    assertThat(busy.management()).isFalse();
    assertThat(mandated(bare()).level(PositionLevel.EXECUTIVE).build().management()).isTrue();
    assertThat(PRESIDENT.management()).isTrue();
  }

  @Test
  @Tag("REQ-122")
  void reviewsOnlyWhoIsCisoOnTheDay() {
    Appointment poor = held("old", Role.CISO).until(LATER.minusDays(1)).build();
    Appointment good = from(LATER);

    assertThat(ids(CisoReview.check(List.of(PRESIDENT, poor, good), LATER))).isEmpty();
    assertThat(ids(CisoReview.check(List.of(PRESIDENT, poor, good), LATER.minusDays(1))))
        .contains("ISG-R-114");
  }

  @Test
  @Tag("REQ-122")
  void tellsAGapWithItsDays() {
    Appointment first = held("old", Role.CISO).until(LocalDate.parse("2025-06-20")).build();
    Appointment second = from(LATER);
    List<Appointment> both = List.of(second, PRESIDENT, first);

    assertThat(CisoTenure.of(both).gaps(DAY))
        .containsExactly(Period.parse("2025-06-21/2025-06-30"));
    Issue gap = only(CisoReview.check(both, DAY), "ISG-R-113");
    assertThat(gap.message())
        .isEqualTo(
            text(
                "2025-06-21 から 2025-06-30 までの 10 日間、CISO が不在でした",
                "nobody was CISO from 2025-06-21 to 2025-06-30 (10 days)"));
    assertThat(gap.severity()).isEqualTo(Severity.INFO);
    assertThat(gap.path()).isEqualTo("/appointments");
    assertThat(CisoTenure.of(both).gaps(LocalDate.parse("2025-06-20"))).isEmpty();
  }

  @Test
  @Tag("REQ-122")
  void tellsSinceWhenNobodyIsCiso() {
    Appointment gone = ciso().until(LocalDate.parse("2025-09-29")).build();

    Issue vacant = only(CisoReview.check(List.of(gone), DAY), "ISG-R-112");
    assertThat(vacant.message())
        .isEqualTo(
            text(
                "2025-10-01 に CISO が不在です（2025-09-30 から 2 日間）",
                "nobody is CISO on 2025-10-01 (since 2025-09-30, for 2 days)"));
    assertThat(ids(CisoReview.check(List.of(gone), DAY))).containsExactly("ISG-R-112");
    assertThat(only(CisoReview.check(List.of(PRESIDENT), DAY), "ISG-R-112").message().en())
        .isEqualTo("nobody is CISO on 2025-10-01 (no appointment until then)");
    assertThat(ids(CisoReview.check(List.of(ciso().build()), START.minusDays(1))))
        .containsExactly("ISG-R-112");
  }

  @Test
  @Tag("REQ-122")
  void seesNoGapWhereTermsMeetOrOverlap() {
    Appointment first = held("old", Role.CISO).until(LATER.minusDays(1)).build();
    Appointment shadowed = held("old", Role.CISO).until(LATER.minusDays(9)).build();
    Appointment next = from(LATER);

    assertThat(CisoTenure.of(List.of(first, next)).gaps(DAY)).isEmpty();
    assertThat(CisoTenure.of(List.of(first, shadowed, next)).gaps(DAY)).isEmpty();
    assertThat(CisoTenure.of(List.of(first, next)).on(LATER)).containsExactly(next);
    assertThat(CisoTenure.of(List.of(next)).gaps(LATER.minusDays(1))).isEmpty();
  }

  @Test
  @Tag("REQ-122")
  void refusesTwoCisosAtOnceAndTellsTheDays() {
    OrganisationSample sample = new OrganisationSample();
    sample.appointments.add(held("officer", Role.CISO, HEAD, LATER).build());

    Issue issue = only(ProgrammeCheck.check(sample.programme()), "ISG-R-111");
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.path()).isEqualTo("/appointments/7");
    assertThat(issue.message())
        .isEqualTo(
            text(
                "「officer」と「ciso」が 2025-07-01 から 現在 まで同時に CISO です",
                "'officer' and 'ciso' are both CISO from 2025-07-01 to now"));
    assertThat(overlaps(held("a", Role.CISO).until(LATER).build(), from(LATER)))
        .containsExactly("'ciso' and 'a' are both CISO from 2025-07-01 to 2025-07-01");
    assertThat(overlaps(from(LATER), held("a", Role.CISO).until(LATER).build()))
        .containsExactly("'ciso' and 'a' are both CISO from 2025-07-01 to 2025-07-01");
  }

  @Test
  void tellsOfTwoCisosAtTheOneWhoCameLaterInWhateverOrderTheyAreListed() {
    Appointment first = held("z", Role.CISO).until(LATER).build();
    Appointment second = from(LATER);

    assertThat(CisoReview.checkOverlaps(List.of(first, second)).issues())
        .extracting(Issue::path)
        .containsExactly("/appointments/1");
    assertThat(CisoReview.checkOverlaps(List.of(second, first)).issues())
        .extracting(Issue::path)
        .containsExactly("/appointments/0");
  }

  @Test
  void tellsOfTwoCisosOfOneDayOnceAndAlikeInWhateverOrderTheyAreListed() {
    Appointment one = held("a", Role.CISO).build();
    Appointment other = held("b", Role.CISO).build();

    assertThat(overlaps(one, other)).hasSize(1).isEqualTo(overlaps(other, one));
  }

  @Test
  void allowsOneCisoToFollowAnotherOrToBeAppointedTwice() {
    assertThat(overlaps(held("a", Role.CISO).until(LATER.minusDays(1)).build(), from(LATER)))
        .isEmpty();
    assertThat(overlaps(from(LATER), from(DAY))).isEmpty();
    assertThat(overlaps(held("a", Role.MANAGER).build(), from(DAY))).isEmpty();
    assertThat(overlaps(from(DAY), held("a", Role.MANAGER).build())).isEmpty();
  }

  private static List<String> overlaps(Appointment... appointments) {
    return CisoReview.checkOverlaps(List.of(appointments)).issues().stream()
        .map(issue -> issue.message().en())
        .toList();
  }

  private static List<String> review(Appointment... appointments) {
    return ids(CisoReview.check(List.of(appointments), DAY));
  }

  private static Appointment.Builder bare() {
    return held("ciso", Role.CISO);
  }

  private static Appointment from(LocalDate from) {
    Appointment.Builder builder = mandated(held("ciso", Role.CISO, HEAD, from));
    return builder.level(PositionLevel.DEPARTMENT_HEAD).build();
  }

  private static Appointment appointedOn(LocalDate day) {
    return bare()
        .appointedOn(day)
        .appointedBy(PersonId.of("president"))
        .mandate(text("統括", "in charge"))
        .announcedInternally(true)
        .level(PositionLevel.DEPARTMENT_HEAD)
        .build();
  }

  private static Appointment appointedBy(String person, PositionLevel level) {
    return bare()
        .appointedOn(START)
        .appointedBy(PersonId.of(person))
        .mandate(text("統括", "in charge"))
        .announcedInternally(true)
        .level(level)
        .build();
  }
}
