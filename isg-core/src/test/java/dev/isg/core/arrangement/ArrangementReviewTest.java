package dev.isg.core.arrangement;

import static dev.isg.core.OrganisationSample.DAY;
import static dev.isg.core.OrganisationSample.HEAD;
import static dev.isg.core.OrganisationSample.SALES;
import static dev.isg.core.OrganisationSample.START;
import static dev.isg.core.OrganisationSample.held;
import static dev.isg.core.OrganisationSample.ids;
import static dev.isg.core.OrganisationSample.member;
import static dev.isg.core.OrganisationSample.only;
import static dev.isg.core.OrganisationSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.OrganisationSample;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArrangementReviewTest {
  private final OrganisationSample sample = new OrganisationSample();

  @Test
  void findsNothingWrongWithWholeArrangements() {
    assertThat(broken()).isEmpty();
    assertThat(ids(ProgrammeCheck.check(sample.programme()))).noneMatch(id -> id.contains("-R-1"));
  }

  @Test
  @Tag("REQ-125")
  @Tag("REQ-123")
  @Tag("REQ-124")
  void findsEverythingMissingWhereThereAreNone() {
    Programme programme = sample.programme();

    ValidationReport report =
        ArrangementReview.check(Optional.empty(), programme.units(), List.of(), DAY);

    assertThat(ids(report)).containsExactly("ISG-R-131", "ISG-R-134", "ISG-R-136", "ISG-R-141");
    assertThat(report.issues().stream().map(issue -> issue.rule().id() + issue.severity()))
        .containsExactlyInAnyOrder(
            "ISG-R-131ERROR", "ISG-R-134ERROR", "ISG-R-136WARNING", "ISG-R-141WARNING");
  }

  @Test
  @Tag("REQ-125")
  void wantsEveryUnitInTheScopeOrLeftOutForAReason() {
    sample.scope = Optional.of(new ManagementScope(text("営業", "sales"), List.of(SALES), List.of()));

    assertThat(broken()).containsExactly("ISG-R-132");
    assertThat(only(report(), "ISG-R-132").path()).isEqualTo("/units/0");
    assertThat(only(report(), "ISG-R-132").message())
        .isEqualTo(
            text(
                "組織単位「head」が対象範囲に入るかどうかが明らかでありません",
                "it is not clear whether unit 'head' is in the scope"));

    sample.scope = Optional.of(scope(List.of(), HEAD));
    assertThat(broken()).isEmpty();
    sample.scope = Optional.of(scope(List.of(), SALES));
    assertThat(broken()).containsExactly("ISG-R-132");
    sample.scope = Optional.empty();
    assertThat(broken()).containsExactly("ISG-R-131");
  }

  @Test
  @Tag("REQ-125")
  void refusesAUnitThatIsBothInTheScopeAndLeftOut() {
    sample.scope =
        Optional.of(scope(List.of(HEAD, SALES, UnitId.of("lost")), SALES, UnitId.of("gone")));

    ValidationReport report = ProgrammeCheck.check(sample.programme());
    assertThat(only(report, "ISG-R-133").path()).isEqualTo("/arrangements/scope/exclusions/0/unit");
    assertThat(only(report, "ISG-R-133").severity()).isEqualTo(Severity.ERROR);
    assertThat(report.issues())
        .filteredOn(issue -> issue.rule().id().equals("ISG-P-002"))
        .extracting(issue -> issue.path())
        .containsExactly("/arrangements/scope/exclusions/1/unit", "/arrangements/scope/units/2");
  }

  @Test
  @Tag("REQ-125")
  void wantsPositionAndCooperationWithOtherActivities() {
    sample.cooperations.clear();
    assertThat(broken()).containsExactly("ISG-R-134");

    sample.cooperations.add(cooperation(Optional.of(text("並ぶ", "equal")), Optional.empty()));
    assertThat(only(report(), "ISG-R-135").message())
        .isEqualTo(
            text(
                "「経営管理」との連携方法が書かれていません",
                "with business management, the way of cooperation is not said"));
    assertThat(only(report(), "ISG-R-135").path()).isEqualTo("/arrangements/cooperations/0");

    sample.cooperations.set(0, cooperation(Optional.empty(), Optional.empty()));
    assertThat(broken()).containsExactly("ISG-R-135", "ISG-R-135");
    assertThat(
            new Cooperation(
                    OtherActivity.OTHER,
                    Optional.of(text("内部統制", "internal control")),
                    Optional.empty(),
                    Optional.empty())
                .shownName()
                .en())
        .isEqualTo("internal control");
  }

  @Test
  @Tag("REQ-124")
  @Tag("CAT-C7")
  void asksForTheSeatsOfTheCatalogue() {
    List<String> rows =
        Catalogues.shipped().find(CatalogueId.of("CAT-C7")).orElseThrow().rows().stream()
            .map(row -> row.text().ja() + row.text().en().toLowerCase(Locale.ROOT))
            .toList();

    assertThat(CommitteeSeat.wanted().stream().map(seat -> seat.label().ja() + seat.label().en()))
        .containsExactlyElementsOf(rows);
  }

  @Test
  @Tag("REQ-124")
  @Tag("REQ-125")
  void namesEachSeatThatNobodyTakes() {
    for (CommitteeSeat seat : CommitteeSeat.wanted()) {
      OrganisationSample one = new OrganisationSample();
      one.members.removeIf(member -> member.seat() == seat);

      assertThat(only(review(one), "ISG-R-138").message())
          .isEqualTo(
              text(
                  "委員会「委員会」に「" + seat.label().ja() + "」の委員が 2025-10-01 にいません",
                  "on 2025-10-01, nobody sits on committee 'the committee' for: "
                      + seat.label().en()));
      assertThat(only(review(one), "ISG-R-138").path())
          .isEqualTo("/arrangements/committee/members");
      assertThat(only(review(one), "ISG-R-138").severity()).isEqualTo(Severity.ERROR);
    }
  }

  @Test
  @Tag("REQ-124")
  void emptiesASeatWhenItsHolderLeavesTheRole() {
    sample.appointments.removeIf(one -> one.role() == Role.LEGAL);
    sample.appointments.add(held("lawyer", Role.LEGAL).until(DAY).build());

    assertThat(broken()).isEmpty();
    ValidationReport next = review(sample, DAY.plusDays(1));
    assertThat(ids(next)).containsExactly("ISG-R-138", "ISG-R-139");
    assertThat(only(next, "ISG-R-139").path()).isEqualTo("/arrangements/committee/members/3");
    assertThat(only(next, "ISG-R-139").message())
        .isEqualTo(
            text(
                "「法務」の委員「lawyer」は 2025-10-02 にその役割ではありません",
                "'lawyer', who sits for legal affairs, does not hold that role on 2025-10-02"));
  }

  @Test
  @Tag("REQ-124")
  void takesNeitherAnotherRoleNorAnotherPersonForTheHolderOfASeat() {
    for (CommitteeSeat seat : CommitteeSeat.wanted()) {
      assertThat(seat.fits(held("x", Role.EMPLOYEE).build())).as(seat.name()).isFalse();
    }
    sample.appointments.removeIf(one -> one.role() == Role.LEGAL);
    sample.appointments.add(held("lawyer", Role.EMPLOYEE).build());
    sample.appointments.add(held("other", Role.LEGAL).build());

    assertThat(broken()).containsExactly("ISG-R-138", "ISG-R-139");
  }

  @Test
  @Tag("REQ-124")
  void emptiesASeatWhenItsHolderLeavesTheCommittee() {
    sample.members.set(
        3,
        new CommitteeMember(PersonId.of("lawyer"), CommitteeSeat.LEGAL, START, Optional.of(DAY)));

    assertThat(broken()).isEmpty();
    assertThat(ids(review(sample, DAY.plusDays(1)))).containsExactly("ISG-R-138");
    assertThat(ids(review(sample, START.minusDays(1)))).contains("ISG-R-138");
    assertThatThrownBy(
            () ->
                new CommitteeMember(
                    PersonId.of("x"), CommitteeSeat.LEGAL, DAY, Optional.of(DAY.minusDays(1))))
        .isInstanceOf(InvalidModelException.class);
    assertThat(
            new CommitteeMember(PersonId.of("x"), CommitteeSeat.LEGAL, DAY, Optional.of(DAY))
                .coversDay(DAY))
        .isTrue();
  }

  @Test
  @Tag("REQ-124")
  void seatsOthersWithoutARole() {
    sample.members.add(member("adviser", CommitteeSeat.OTHER));

    assertThat(broken()).isEmpty();
    assertThat(only(ProgrammeCheck.check(sample.programme()), "ISG-P-002").path())
        .isEqualTo("/arrangements/committee/members/6/person");
    assertThat(CommitteeSeat.wanted()).hasSize(6).doesNotContain(CommitteeSeat.OTHER);
    assertThat(CommitteeSeat.OTHER.fits(held("x", Role.EMPLOYEE).build())).isTrue();
  }

  @Test
  @Tag("REQ-124")
  void wantsACommitteeWithATask() {
    sample.task = Optional.empty();
    assertThat(broken()).containsExactly("ISG-R-137");
    sample.committee = false;
    assertThat(broken()).containsExactly("ISG-R-136");
  }

  @Test
  @Tag("REQ-124")
  void remarksOnOfficersWhoDoNotSitOnTheCommittee() {
    sample.appointments.add(
        held("officer-2", Role.SECURITY_OFFICER, HEAD, START).until(DAY).build());

    assertThat(broken()).containsExactly("ISG-R-140");
    assertThat(only(report(), "ISG-R-140").severity()).isEqualTo(Severity.INFO);
    assertThat(only(report(), "ISG-R-140").message().en())
        .isEqualTo(
            "'officer-2', security officer of 'head', is no member of the committee on 2025-10-01");
    assertThat(ids(review(sample, DAY.plusDays(1)))).isEmpty();
  }

  @Test
  @Tag("REQ-123")
  void wantsAnOfficerInEachDepartmentOrInOneAboveIt() {
    sample.units.add(department("export", SALES));
    assertThat(broken()).isEmpty();

    sample.units.add(department("plant", HEAD));
    sample.units.add(OrganisationSample.unit("div", UnitKind.DIVISION).parent(HEAD).build());
    assertThat(only(report(), "ISG-R-141").path()).isEqualTo("/units/3");
    assertThat(only(report(), "ISG-R-141").message())
        .isEqualTo(
            text(
                "部門「plant」に 2025-10-01 に情報セキュリティ管理責任者がいません",
                "department 'plant' has no security officer on 2025-10-01"));

    sample.appointments.add(held("clerk", Role.SECURITY_OFFICER).build());
    assertThat(broken()).as("an officer of the company is none of a department").hasSize(1);
    sample.scope = Optional.of(scope(List.of(HEAD), UnitId.of("plant")));
    sample.units.add(department("line", UnitId.of("plant")));
    assertThat(broken()).as("what is left out, with all below, needs none").isEmpty();
  }

  @Test
  @Tag("REQ-123")
  void asksWhoIsOfficerOnTheDay() {
    sample.appointments.removeIf(one -> one.role() == Role.SECURITY_OFFICER);
    sample.appointments.add(
        held("officer", Role.SECURITY_OFFICER, SALES, START).until(DAY).build());

    assertThat(broken()).isEmpty();
    assertThat(ids(review(sample, DAY.plusDays(1))))
        .containsExactly("ISG-R-138", "ISG-R-139", "ISG-R-141");
  }

  @Test
  void standsAPoorTreeOfUnits() {
    sample.units.add(department("a", UnitId.of("b")));
    sample.units.add(department("b", UnitId.of("a")));
    sample.units.add(department("c", UnitId.of("gone")));

    assertThat(broken())
        .containsExactly(
            "ISG-R-132", "ISG-R-132", "ISG-R-132", "ISG-R-141", "ISG-R-141", "ISG-R-141");
  }

  private List<String> broken() {
    return ids(report());
  }

  private ValidationReport report() {
    return review(sample);
  }

  private static ValidationReport review(OrganisationSample sample) {
    return review(sample, DAY);
  }

  private static ValidationReport review(OrganisationSample sample, LocalDate day) {
    Programme programme = sample.programme();
    return ArrangementReview.check(
        programme.arrangements(), programme.units(), programme.appointments(), day);
  }

  private static OrganisationUnit department(String id, UnitId parent) {
    return OrganisationSample.unit(id, UnitKind.DEPARTMENT).parent(parent).build();
  }

  private static ManagementScope scope(List<UnitId> units, UnitId... excluded) {
    return new ManagementScope(
        text("全社", "all"),
        units,
        List.of(excluded).stream()
            .map(unit -> new ManagementScope.Exclusion(unit, text("売却予定", "to be sold")))
            .toList());
  }

  private static Cooperation cooperation(
      Optional<LocalizedText> position, Optional<LocalizedText> cooperation) {
    return new Cooperation(
        OtherActivity.BUSINESS_MANAGEMENT, Optional.empty(), position, cooperation);
  }
}
