package dev.isg.metrics.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.Samples;
import dev.isg.metrics.checksheet.CheckAnswer;
import dev.isg.metrics.checksheet.CheckGrade;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckItemId;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.checksheet.FilledSheet;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.sample.SampleIndicators;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-248")
class ManagerViewTest {
  private static final PersonId SUZUKI = PersonId.of("suzuki");
  private static final PersonId SATO = PersonId.of("sato");
  private static final PersonId CISO = PersonId.of("ciso");
  private static final Instant LATE = Instant.parse("2026-03-31T00:00:00Z");

  private static final Measurement HALF =
      Samples.ratio("M1", Samples.LABORATORY, "2025-04-10", 1, 2);
  private static final Measurement HOURS =
      Samples.single("M2", Samples.RESPONSE, Samples.DEVELOPMENT, "2025-04-12", "5 h");
  private static final Measurement OTHERS = Samples.ratio("M3", Samples.SALES, "2025-04-11", 3, 3);
  private static final CheckSheet SHEET =
      CheckSheet.builder()
          .id(CheckSheetId.of("sheet"))
          .title(LocalizedText.of("シート", "sheet"))
          .addItems(item("doors"), item("desks"))
          .build();
  private static final Incident LOST = incident("I1", "2025-04-11T03:00:00Z");
  private static final Incident NOWHERE = incident("I2", "2025-04-12T15:00:00Z");
  private static final Incident ELSEWHERE = incident("I3", "2025-04-11T04:00:00Z");

  @Test
  void showsEachRecordOfTheDepartmentsNewestFirst() {
    ManagerView view = view(SUZUKI, LATE);

    assertThat(view.units()).containsExactly(Samples.DEVELOPMENT, Samples.LABORATORY);
    assertThat(view.entries())
        .extracting(ViewEntry::record)
        .containsExactly("I2", "M2", "sheet/doors", "I1", "M1");
    assertThat(view.entries())
        .extracting(entry -> entry.headline().en())
        .containsExactly(
            "2025-04-13 unit unknown incident: a laptop was lost",
            "2025-04-12 development response-hours: 5 h",
            "2025-04-12 laboratory doors?: open",
            "2025-04-11 laboratory incident: a laptop was lost",
            "2025-04-10 laboratory training-rate: 1 / 2");
    assertThat(view.entries().get(0).headline().ja()).isEqualTo("2025-04-13 部門不明 インシデント: PC の紛失");
  }

  @Test
  void addsNothingUp() {
    List<Measurement> two =
        List.of(HALF, Samples.ratio("M9", Samples.LABORATORY, "2025-04-20", 2, 2));

    assertThat(view(SUZUKI, records(two, List.of(), List.of()), LATE).entries())
        .extracting(entry -> entry.found().en())
        .containsExactly("2 / 2", "1 / 2");
  }

  @Test
  void saysWhoRecordedItAndWhatWasSeen() {
    ViewEntry check = view(SUZUKI, LATE).entries(EntryKind.FAILED_CHECK).get(0);

    assertThat(check.by()).contains("kato");
    assertThat(check.remark()).contains(LocalizedText.of("現場を見た", "seen on site"));
    assertThat(check.known()).isEqualTo(Instant.parse("2025-04-11T15:00:00Z"));
    ViewEntry measured = view(SUZUKI, LATE).entries(EntryKind.MEASUREMENT).get(0);
    assertThat(measured.by()).contains("tester");
    assertThat(measured.remark()).isEmpty();
    assertThat(measured.unit()).contains(Samples.DEVELOPMENT);
    assertThat(measured.day()).isEqualTo(LocalDate.of(2025, 4, 12));
  }

  @Test
  void showsARecordFromTheMomentItIsKnown() {
    Instant recorded = HALF.recordedAt();

    assertThat(view(SUZUKI, recorded.minusMillis(1)).entries()).isEmpty();
    assertThat(view(SUZUKI, recorded).entries())
        .extracting(ViewEntry::record)
        .containsExactly("M1");
  }

  @Test
  void showsAGradeTheSheetDoesNotKnowRatherThanHideIt() {
    FilledSheet strange =
        filled(Samples.LABORATORY, graded("doors", 9), graded("roof", 1), graded("desks", 1));

    assertThat(
            view(SUZUKI, records(List.of(), List.of(strange), List.of()), LATE).entries().stream()
                .map(entry -> entry.headline()))
        .containsExactly(
            LocalizedText.of(
                "2025-04-12 laboratory doors?: 段階 9（シートにありません）",
                "2025-04-12 laboratory doors?: grade 9, which the sheet does not have"),
            LocalizedText.of(
                "2025-04-12 laboratory roof: 段階 1（シートにありません）",
                "2025-04-12 laboratory roof: grade 1, which the sheet does not have"));
  }

  @Test
  void leavesOutWhatPassedAndWhatWasLeftOut() {
    FilledSheet good =
        filled(
            Samples.LABORATORY,
            graded("desks", 1),
            new CheckAnswer.LeftOut(
                CheckItemId.of("doors"),
                LocalizedText.of("扉なし", "no doors"),
                PersonId.of("kato"),
                LocalDate.of(2025, 4, 12)));

    assertThat(view(SUZUKI, records(List.of(), List.of(good), List.of()), LATE).entries())
        .isEmpty();
  }

  @Test
  void namesAnIndicatorNobodyDefinedByItsId() {
    Measurement unknown =
        Samples.single("M7", IndicatorId.of("stray"), Samples.LABORATORY, "2025-04-10", "1 count");

    assertThat(
            view(SUZUKI, records(List.of(unknown), List.of(), List.of()), LATE)
                .entries()
                .get(0)
                .subject())
        .isEqualTo(LocalizedText.same("stray"));
  }

  @Test
  void namesAnIndicatorAndFindsTheSheetAmongOthers() {
    Measurement attendance =
        Samples.measurement(
            "M5",
            IndicatorId.of("F6-3a-i"),
            Samples.LABORATORY,
            "2025-04-10",
            new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN));
    CheckSheet other =
        CheckSheet.builder()
            .id(CheckSheetId.of("another"))
            .title(LocalizedText.of("別", "other"))
            .addItems(item("windows"))
            .build();
    FieldRecords records =
        new FieldRecords(
            SampleIndicators.table46(),
            List.of(attendance),
            List.of(other, SHEET),
            List.of(filled(Samples.LABORATORY, graded("doors", 2))),
            List.of(),
            Map.of());

    assertThat(view(SUZUKI, records, LATE).entries())
        .extracting(ViewEntry::subject)
        .containsExactly(
            LocalizedText.same("doors?"),
            LocalizedText.of("教育の受講率", "Attendance rate of training"));
  }

  @Test
  void ordersWhatBecameKnownAtOneTime() {
    ViewEntry entry = view(SUZUKI, LATE).entries(EntryKind.MEASUREMENT).get(0);
    LocalizedText remark = LocalizedText.of("注", "remark");
    List<ViewEntry> ordered =
        List.of(
            with(entry, EntryKind.INCIDENT, Optional.of(Samples.SALES), "b", Optional.of(remark)),
            with(entry, EntryKind.FAILED_CHECK, Optional.of(Samples.SALES), "b", Optional.empty()),
            with(entry, EntryKind.MEASUREMENT, Optional.empty(), "b", Optional.of(remark)),
            with(entry, EntryKind.MEASUREMENT, Optional.of(Samples.COMPANY), "a", Optional.empty()),
            with(
                entry,
                EntryKind.MEASUREMENT,
                Optional.of(Samples.COMPANY),
                "a",
                Optional.of(remark)),
            with(entry, EntryKind.MEASUREMENT, Optional.of(Samples.COMPANY), "b", Optional.empty()),
            with(entry, EntryKind.MEASUREMENT, Optional.of(Samples.SALES), "a", Optional.empty()));

    for (int seed = 0; seed < 20; seed++) {
      assertThat(
              new ManagerView(SUZUKI, LATE, List.of(), shuffled(ordered.stream(), seed)).entries())
          .isEqualTo(ordered);
    }
  }

  @Test
  void everyKindHasAWordInBothLanguages() {
    assertThat(Arrays.stream(EntryKind.values()).map(EntryKind::label))
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.ja().equals(label.en()));
  }

  @Test
  void isTheSameWhateverTheOrderOfTheRecords() {
    FieldRecords records = records();
    for (int seed = 0; seed < 20; seed++) {
      FieldRecords other =
          new FieldRecords(
              records.indicators(),
              shuffled(Stream.concat(records.measurements().stream(), Stream.of(HALF)), seed),
              records.sheets(),
              shuffled(records.answers().stream(), seed),
              shuffled(records.incidents().stream(), seed),
              records.incidentUnits());

      assertThat(view(SUZUKI, other, LATE)).isEqualTo(view(SUZUKI, records, LATE));
    }
  }

  @Test
  void showsASecurityOfficerTheOwnDepartmentOnly() {
    assertThat(view(SATO, LATE).entries())
        .extracting(ViewEntry::record)
        .containsExactly("I2", "M3", "I3");
  }

  @Test
  void refusesOneWhoAnswersForNoDepartment() {
    for (PersonId nobody : List.of(CISO, PersonId.of("former"), PersonId.of("stranger"))) {
      assertThatThrownBy(() -> view(nobody, LATE))
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("on 2025-06-01 '" + nobody + "' is the manager of no unit");
    }
  }

  private static ManagerView view(PersonId manager, Instant knownAt) {
    return view(manager, records(), knownAt);
  }

  private static ManagerView view(PersonId manager, FieldRecords records, Instant knownAt) {
    return ManagerView.of(programme(), manager, records, knownAt);
  }

  private static FieldRecords records() {
    return records(
        List.of(HALF, HOURS, OTHERS),
        List.of(
            filled(Samples.LABORATORY, graded("doors", 2), graded("desks", 1)),
            filled(Samples.COMPANY, graded("doors", 2))),
        List.of(LOST, NOWHERE, ELSEWHERE));
  }

  private static FieldRecords records(
      List<Measurement> measurements, List<FilledSheet> answers, List<Incident> incidents) {
    return new FieldRecords(
        Samples.indicators(),
        measurements,
        List.of(SHEET),
        answers,
        incidents,
        Map.of(IncidentId.of("I1"), Samples.LABORATORY, IncidentId.of("I3"), Samples.SALES));
  }

  private static <T> List<T> shuffled(Stream<T> items, int seed) {
    List<T> list = new ArrayList<>(items.toList());
    Collections.shuffle(list, new Random(seed));
    return list;
  }

  private static ResolvedProgramme programme() {
    Programme.Builder programme =
        Programme.builder()
            .governanceUnit(Samples.programme().governanceUnit())
            .addAllUnits(Samples.programme().units());
    for (PersonId id : List.of(SUZUKI, SATO, CISO, PersonId.of("former"))) {
      programme.addPeople(new Person(id, LocalizedText.same(id.value())));
    }
    programme.addAppointments(
        appointment(SUZUKI, Role.MANAGER, Samples.DEVELOPMENT).build(),
        appointment(SATO, Role.SECURITY_OFFICER, Samples.SALES).build(),
        appointment(CISO, Role.CISO, Samples.COMPANY).build(),
        appointment(PersonId.of("former"), Role.MANAGER, Samples.COMPANY)
            .until(LocalDate.of(2025, 5, 31))
            .build());
    return ResolvedProgramme.of(programme.build(), LocalDate.of(2025, 6, 1));
  }

  private static Appointment.Builder appointment(PersonId person, Role role, UnitId unit) {
    return Appointment.builder()
        .person(person)
        .role(role)
        .unit(unit)
        .from(LocalDate.of(2025, 4, 1));
  }

  private static ViewEntry with(
      ViewEntry entry,
      EntryKind kind,
      Optional<UnitId> unit,
      String by,
      Optional<LocalizedText> remark) {
    return new ViewEntry(
        kind,
        entry.known(),
        entry.day(),
        unit,
        entry.record(),
        entry.subject(),
        entry.found(),
        Optional.of(by),
        remark);
  }

  private static CheckItem item(String id) {
    return CheckItem.of(
        CheckItemId.of(id),
        LocalizedText.same(id + "?"),
        List.of(
            new CheckGrade(LocalizedText.of("閉", "closed"), true),
            new CheckGrade(LocalizedText.of("開", "open"), false)));
  }

  private static FilledSheet filled(UnitId unit, CheckAnswer... answers) {
    return FilledSheet.builder().sheet(SHEET.id()).unit(unit).addAnswers(answers).build();
  }

  private static CheckAnswer graded(String item, int grade) {
    return new CheckAnswer.Graded(
        CheckItemId.of(item),
        grade,
        LocalizedText.of("現場を見た", "seen on site"),
        PersonId.of("kato"),
        LocalDate.of(2025, 4, 12));
  }

  private static Incident incident(String id, String observed) {
    return Incident.builder()
        .id(IncidentId.of(id))
        .title(LocalizedText.of("PC の紛失", "a laptop was lost"))
        .zone(Samples.programme().governanceUnit().zone())
        .observedAt(Instant.parse(observed))
        .build();
  }
}
