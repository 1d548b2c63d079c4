package dev.isg.core.certification;

import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.Golden;
import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-251")
class OverlapReportTest {
  private static final LocalDate DAY = LocalDate.parse("2026-04-10");
  private static final UnitId EAST = UnitId.of("east");
  private static final UnitId PLANT = UnitId.of("plant");
  private static final Scheme ISMS =
      scheme("isms", SchemeKind.INFORMATION_SECURITY, "ISO/IEC 27001:2005", "M-1", HEAD);
  private static final Scheme QMS =
      scheme("qms", SchemeKind.QUALITY, "ISO 9001:2000", "M-13", HEAD, PLANT);
  private static final Scheme EMS = scheme("ems", SchemeKind.ENVIRONMENT, "ISO 14001:2004", "M-14");
  private static final Scheme JSOX =
      Scheme.builder()
          .id(SchemeId.of("j-sox"))
          .kind(SchemeKind.FINANCIAL_REPORTING)
          .title(text("内部統制報告制度", "internal control reporting"))
          .addRunBy(HEAD)
          .build();

  private static final List<OrganisationUnit> UNITS =
      List.of(
          unit("head", UnitKind.COMPANY, text("本社", "Head office")).build(),
          unit("sales", UnitKind.DIVISION, text("営業", "Sales")).parent(HEAD).build(),
          unit("east", UnitKind.DEPARTMENT, text("東部", "East")).parent(SALES).build(),
          unit("plant", UnitKind.DIVISION, text("工場", "Plant")).parent(HEAD).build());

  private static final Control RECORDS =
      control("records", text("記録の管理", "control of records"), EAST, PLANT);
  private static final Control ACCESS = control("access", text("利用者の認証", "sign-in"), SALES);
  private static final Control WASTE = control("waste", text("廃棄", "disposal"), PLANT);
  private static final Control PLANNED = control("planned", text("予定", "planned"));

  private static final Certifications FOUR =
      Certifications.builder()
          .addSchemes(ISMS, QMS, EMS, JSOX)
          .addMappings(
              SchemeMapping.of(RECORDS.id(), JSOX.id()),
              SchemeMapping.of(RECORDS.id(), QMS.id(), "4.2.4"),
              SchemeMapping.of(RECORDS.id(), ISMS.id(), "4.3.3", "A.15.1.3"),
              SchemeMapping.of(ACCESS.id(), ISMS.id(), "A.11.5.2"),
              SchemeMapping.of(WASTE.id(), EMS.id(), "4.4.6"),
              SchemeMapping.of(WASTE.id(), ISMS.id(), "A.9.2.6"),
              SchemeMapping.of(PLANNED.id(), QMS.id()))
          .addScopes(
              scope(SALES, ISMS, "2025-04-01", "2028-03-31", "IS 1234"),
              scope(PLANT, QMS, "2020-04-01", "2023-03-31", "QM 55"),
              scope(PLANT, QMS, "2023-04-01", "2026-04-10", "QM 55"),
              scope(PLANT, EMS, "2022-04-01", "2026-04-09", "EM 7"))
          .build();

  @Test
  void findsTheControlsThatServeSeveralSchemesWithTheirClauses() {
    List<ControlOverlap> overlaps = report(FOUR, DAY).overlaps();

    assertThat(overlaps)
        .extracting(ControlOverlap::control)
        .containsExactly(RECORDS.id(), WASTE.id());
    assertThat(overlaps.get(0).mappings())
        .as("in the order of the schemes")
        .containsExactly(
            SchemeMapping.of(RECORDS.id(), ISMS.id(), "4.3.3", "A.15.1.3"),
            SchemeMapping.of(RECORDS.id(), QMS.id(), "4.2.4"),
            SchemeMapping.of(RECORDS.id(), JSOX.id()));
  }

  @Test
  void countsASchemeOnceHoweverOftenItIsMapped() {
    Certifications twice =
        Certifications.builder()
            .addScheme(ISMS)
            .addMappings(
                SchemeMapping.of(ACCESS.id(), ISMS.id(), "A.1"),
                SchemeMapping.of(ACCESS.id(), ISMS.id(), "A.2"))
            .build();

    assertThat(report(twice, DAY).overlaps()).isEmpty();
  }

  @Test
  void certifiesAUnitWithAllBelowItAndNothingAbove() {
    OverlapReport report = report(FOUR, DAY);

    assertThat(report.certificationsOf(SALES))
        .extracting(CertifiedScope::scheme)
        .containsExactly(ISMS.id());
    assertThat(report.certificationsOf(EAST)).isEqualTo(report.certificationsOf(SALES));
    assertThat(report.certificationsOf(HEAD)).isEmpty();
    assertThat(report.certificationsOf(UnitId.of("nowhere"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, 'qms ems'",
    "2026-04-09, 'qms ems'",
    "2026-04-10, qms",
    "2026-04-11, ''",
    "2020-03-31, ''"
  })
  void certifiesOnTheFirstAndTheLastDay(LocalDate day, String expected) {
    assertThat(
            String.join(
                " ",
                report(FOUR, day).certificationsOf(PLANT).stream()
                    .map(scope -> scope.scheme().value())
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void findsControlsBeyondTheSchemeThatAsksForThem() {
    assertThat(report(FOUR, DAY).outside())
        .containsExactly(
            new OutsideScope(FOUR.mappings().get(1), List.of(EAST), false),
            new OutsideScope(FOUR.mappings().get(2), List.of(PLANT), false),
            new OutsideScope(FOUR.mappings().get(4), List.of(PLANT), true),
            new OutsideScope(FOUR.mappings().get(5), List.of(PLANT), true),
            new OutsideScope(FOUR.mappings().get(6), List.of(), true));
  }

  @Test
  void doesNotTakeAnUnstatedScopeForNone() {
    OverlapReport report = report(FOUR, DAY);

    assertThat(report.withoutScope()).containsExactly(JSOX);
    assertThat(report.outside()).noneMatch(one -> one.mapping().scheme().equals(JSOX.id()));
  }

  @Test
  void tellsOfADayWhatASchemeGoesWithoutAndWhatRanOut() {
    List<Issue> issues = report(FOUR, DAY).issues().issues();

    assertThat(issues)
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly(
            "ISG-R-925 /certifications/mappings/4",
            "ISG-R-925 /certifications/mappings/5",
            "ISG-R-925 /certifications/mappings/6",
            "ISG-R-926 /certifications/scopes/3/until");
    assertThat(issues).extracting(Issue::severity).containsOnly(Severity.WARNING);
    assertThat(issues.get(1).message().en())
        .isEqualTo(
            "control 'waste', which scheme 'isms' asks for, is carried out by no unit in its scope"
                + " on 2026-04-10 (carried out by: plant)");
    assertThat(issues.get(2).message().ja())
        .isEqualTo("制度「qms」が求める管理策「planned」を、2026-04-10 の適用範囲内で実施する組織単位がありません（実施: （なし））");
    assertThat(issues.get(3).message().en())
        .isEqualTo(
            "scheme 'ems' of 'plant' ended on 2026-04-09, and nothing followed by 2026-04-10");
    assertThat(issues.get(3).message().ja())
        .isEqualTo("「plant」の制度「ems」は 2026-04-09 で終わり、2026-04-10 に後継がありません");
  }

  @Test
  void tellsOfTheLastOfSeveralCertificatesOnlyAndNotOfOneRenewedInTime() {
    assertThat(report(FOUR, DAY).ended()).containsExactly(FOUR.scopes().get(3));
    assertThat(report(FOUR, DAY.plusDays(1)).ended())
        .containsExactly(FOUR.scopes().get(2), FOUR.scopes().get(3));
    assertThat(report(FOUR, LocalDate.parse("2023-03-31")).ended()).isEmpty();

    Certifications late =
        Certifications.builder()
            .addScheme(QMS)
            .addScopes(
                scope(PLANT, QMS, "2020-04-01", "2023-03-31", "QM 55"),
                scope(PLANT, QMS, "2023-05-01", "2026-04-30", "QM 55"),
                scope(SALES, QMS, "2023-04-01", "2026-04-30", "QM 56"))
            .build();
    assertThat(report(late, LocalDate.parse("2023-04-30")).ended())
        .containsExactly(late.scopes().get(0));
    assertThat(report(late, LocalDate.parse("2023-05-01")).ended()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAsAReport(Language language) {
    Golden.check("scheme-overlap." + language.code() + ".txt", report(FOUR, DAY).text(language));
  }

  @Test
  void saysSoWhereThereIsNothing() {
    OverlapReport empty = report(Certifications.builder().build(), DAY);

    assertThat(empty.text(Language.EN).lines().filter("- (none)"::equals)).hasSize(4);
    assertThat(empty.text(Language.JA).lines().filter("- （なし）"::equals)).hasSize(4);
    assertThat(empty.issues().issues()).isEmpty();
  }

  @Test
  void belongsToTheProgrammeOnItsDay() {
    ResolvedProgramme none = ResolvedProgramme.of(new SmallCompany().programme(), DAY);
    ResolvedProgramme some =
        ResolvedProgramme.of(
            SmallCompany.with(
                company ->
                    company.certifications =
                        Optional.of(Certifications.builder().addScheme(JSOX).build())),
            DAY);

    assertThat(none.schemeOverlaps()).isEmpty();
    OverlapReport report = some.schemeOverlaps().orElseThrow();
    assertThat(report.day()).isEqualTo(DAY);
    assertThat(report.schemes()).containsExactly(JSOX);
  }

  @Test
  void namesItsStandardsByRowsOfTheCatalogue() {
    for (Scheme scheme : List.of(ISMS, QMS, EMS)) {
      assertThat(Catalogues.shipped().findRow(scheme.standard().orElseThrow()).orElseThrow().text())
          .isEqualTo(scheme.title());
    }
    assertThat(Arrays.stream(SchemeKind.values()).map(kind -> kind.label().ja()))
        .anyMatch(label -> label.contains("ISMS"))
        .anyMatch(label -> label.contains("QMS"))
        .anyMatch(label -> label.contains("EMS"))
        .anyMatch(label -> label.contains("J-SOX"));
  }

  private static OverlapReport report(Certifications made, LocalDate day) {
    return OverlapReport.of(made, List.of(RECORDS, ACCESS, WASTE, PLANNED), UNITS, day);
  }

  private static Scheme scheme(
      String id, SchemeKind kind, String title, String row, UnitId... runBy) {
    return Scheme.builder()
        .id(SchemeId.of(id))
        .kind(kind)
        .title(LocalizedText.same(title))
        .standard(RowId.of(row))
        .addAllRunBy(List.of(runBy))
        .build();
  }

  private static OrganisationUnit.Builder unit(String id, UnitKind kind, LocalizedText name) {
    OrganisationUnit.Builder builder = OrganisationUnit.builder();
    builder.id(UnitId.of(id)).name(name).kind(kind);
    return builder;
  }

  private static Control control(String id, LocalizedText name, UnitId... units) {
    return Control.builder()
        .id(ControlId.of(id))
        .name(name)
        .kind(ControlKind.OPERATIONAL)
        .addAllUnits(List.of(units))
        .build();
  }

  private static CertifiedScope scope(
      UnitId unit, Scheme scheme, String from, String until, String certificate) {
    return new CertifiedScope(
        unit,
        scheme.id(),
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(until)),
        Optional.of(certificate));
  }
}
