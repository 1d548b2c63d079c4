package dev.isg.core.certification;

import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.isms.IsmsMapping;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-251")
class CertificationsTest {
  private static final SchemeId ISMS = SchemeId.of("isms");
  private static final SchemeId QMS = SchemeId.of("qms");
  private static final UnitId OFFICE = UnitId.of("office");
  private static final UnitId TEAM = UnitId.of("team");
  private static final UnitId QUALITY = UnitId.of("quality");
  private static final ControlId CONTROL = ControlId.of("c-authenticator");
  private static final LocalDate APRIL = LocalDate.parse("2025-04-01");

  @Test
  void isQuietWhereOneOfficeRunsAllSchemes() {
    assertThat(told(List.of(OFFICE), List.of(OFFICE))).isEmpty();
    assertThat(told(List.of(OFFICE), List.of(QUALITY, OFFICE))).isEmpty();
  }

  @Test
  void takesASectionOfAnOfficeAndTheCompanyAsAWholeForNoneOfItsOwn() {
    assertThat(told(List.of(OFFICE), List.of(TEAM))).isEmpty();
    assertThat(told(List.of(TEAM), List.of(OFFICE))).isEmpty();
    assertThat(told(List.of(HEAD), List.of(QUALITY))).isEmpty();
  }

  @Test
  void warnsOfASchemeWithAnOrganisationOfItsOwn() {
    assertThat(told(List.of(OFFICE), List.of(QUALITY)))
        .containsExactly(
            "ISG-R-920 /certifications/schemes/0/runBy",
            "ISG-R-920 /certifications/schemes/1/runBy");

    Issue issue = issues(List.of(TEAM, OFFICE), List.of(QUALITY)).get(1);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.rule().strength()).isEqualTo(Strength.SHOULD);
    assertThat(issue.message().ja())
        .isEqualTo("制度「qms」の運営体制（quality）が、他の制度の体制（office、team）と並立しています");
    assertThat(issue.message().en())
        .isEqualTo(
            "scheme 'qms' is run by an organisation of its own (quality), parallel to that of"
                + " other schemes (office, team)");
  }

  @Test
  void warnsOfTheThirdThatStandsApartFromTwo() {
    assertThat(
            broken(
                made -> {
                  made.addSchemes(scheme(ISMS, OFFICE), scheme(QMS, OFFICE));
                  made.addScheme(scheme(SchemeId.of("ems"), QUALITY));
                }))
        .containsExactly("ISG-R-920 /certifications/schemes/2/runBy");
  }

  @Test
  void acceptsAnOrganisationOfItsOwnForAReason() {
    assertThat(
            broken(
                made ->
                    made.addSchemes(
                        scheme(ISMS, OFFICE),
                        builder(QMS, QUALITY)
                            .apartBecause(text("子会社だけ", "a subsidiary only"))
                            .build())))
        .containsExactly("ISG-R-920 /certifications/schemes/0/runBy");
  }

  @Test
  void cannotTellWhereNobodySaidWhoRunsAScheme() {
    assertThat(told(List.of(OFFICE), List.of()))
        .containsExactly("ISG-R-921 /certifications/schemes/1");
    assertThat(told(List.of(), List.of()))
        .containsExactly(
            "ISG-R-921 /certifications/schemes/0", "ISG-R-921 /certifications/schemes/1");
    assertThat(broken(made -> made.addScheme(scheme(ISMS)))).as("alone").isEmpty();
  }

  @Test
  void wantsTheControlsThereAreToServeASchemeThatCoversUnits() {
    assertThat(
            broken(
                made -> {
                  made.addScheme(scheme(QMS));
                  made.addScope(scope(SALES, QMS, "2025-04-01", "2026-03-31"));
                }))
        .containsExactly("ISG-R-922 /certifications/schemes/0");
  }

  @Test
  void wantsTheIsmsMappedAndListed() {
    Consumer<Certifications.Builder> certified =
        made -> {
          made.addScheme(scheme(ISMS));
          made.addMapping(SchemeMapping.of(CONTROL, ISMS));
          made.addScope(scope(SALES, ISMS, "2025-04-01", "2026-03-31"));
        };
    assertThat(broken(certified)).containsExactly("ISG-R-924 /certifications/schemes/0");
    assertThat(withIsms(certified)).noneMatch(line -> line.startsWith("ISG-R-92"));
    assertThat(withIsms(made -> made.addScheme(scheme(QMS))))
        .contains("ISG-R-923 /certifications/schemes");
    assertThat(CertificationRule.ISMS_NOT_MAPPED.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void leadsOnlyToWhatExists() {
    assertThat(
            broken(
                made -> {
                  made.addSchemes(scheme(QMS, UnitId.of("u-9")), scheme(QMS, UnitId.of("u-9")));
                  made.addMapping(SchemeMapping.of(ControlId.of("c-9"), SchemeId.of("s-9")));
                  made.addScope(
                      scope(UnitId.of("u-9"), SchemeId.of("s-9"), "2025-04-01", "2026-03-31"));
                }))
        .containsExactly(
            "ISG-P-002 /certifications/mappings/0/control",
            "ISG-P-002 /certifications/mappings/0/scheme",
            "ISG-P-002 /certifications/schemes/0/runBy/0",
            "ISG-P-001 /certifications/schemes/1/id",
            "ISG-P-002 /certifications/schemes/1/runBy/0",
            "ISG-P-002 /certifications/scopes/0/scheme",
            "ISG-P-002 /certifications/scopes/0/unit");
  }

  @Test
  void tellsOfAMappingThatStandsThereTwice() {
    assertThat(
            broken(
                made -> {
                  made.addSchemes(scheme(ISMS, OFFICE), scheme(QMS, OFFICE));
                  made.addMappings(
                      SchemeMapping.of(CONTROL, ISMS, "A.11"),
                      SchemeMapping.of(CONTROL, QMS),
                      SchemeMapping.of(CONTROL, ISMS, "A.12"));
                }))
        .containsExactly("ISG-R-927 /certifications/mappings/2");
  }

  @ParameterizedTest
  @CsvSource({
    "sales, qms, 2026-03-31, 2027-03-31, true",
    "sales, qms, 2026-04-01, 2027-03-31, false",
    "sales, qms, 2024-04-01, 2025-04-01, true",
    "sales, qms, 2024-04-01, 2025-03-31, false",
    "head, qms, 2025-04-01, 2026-03-31, false",
    "sales, isms, 2025-04-01, 2026-03-31, false"
  })
  void tellsOfTimesThatOverlap(
      String unit, String scheme, String from, String until, boolean overlaps) {
    List<String> told =
        broken(
            made -> {
              made.addSchemes(scheme(ISMS, OFFICE), scheme(QMS, OFFICE));
              made.addMappings(SchemeMapping.of(CONTROL, ISMS), SchemeMapping.of(CONTROL, QMS));
              made.addScopes(
                  scope(SALES, QMS, "2025-04-01", "2026-03-31"),
                  scope(UnitId.of(unit), SchemeId.of(scheme), from, until));
            });

    assertThat(told.contains("ISG-R-928 /certifications/scopes/1")).isEqualTo(overlaps);
  }

  @Test
  void coversItsFirstAndItsLastDay() {
    CertifiedScope scope = scope(SALES, QMS, "2025-04-01", "2026-03-31");
    LocalDate last = LocalDate.parse("2026-03-31");

    assertThat(scope.coversDay(APRIL)).isTrue();
    assertThat(scope.coversDay(APRIL.minusDays(1))).isFalse();
    assertThat(scope.coversDay(last)).isTrue();
    assertThat(scope.coversDay(last.plusDays(1))).isFalse();
    assertThat(open(APRIL).coversDay(last.plusYears(9))).isTrue();
    assertThat(open(APRIL).repeats(scope)).isTrue();
    assertThat(open(last.plusDays(1)).repeats(scope)).isFalse();
  }

  @Test
  void refusesWhatMeansNothing() {
    assertThatThrownBy(() -> SchemeMapping.of(CONTROL, QMS, "4.1", " "))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("clauses");
    assertThatThrownBy(() -> scope(SALES, QMS, "2025-04-01", "2025-03-31"))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("until");
    assertThat(scope(SALES, QMS, "2025-04-01", "2025-04-01").coversDay(APRIL)).isTrue();
    assertThatThrownBy(
            () -> new CertifiedScope(SALES, QMS, APRIL, Optional.empty(), Optional.of(" ")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("certificate");
  }

  @Test
  void readsBackAsItWasInsideTheProgramme() {
    Programme programme =
        SmallCompany.with(
            company ->
                company.certifications =
                    made(
                        made -> {
                          made.addScheme(scheme(ISMS, OFFICE));
                          made.addMapping(SchemeMapping.of(CONTROL, ISMS, "A.11.5"));
                          made.addScope(scope(SALES, ISMS, "2025-04-01", "2026-03-31"));
                        }));
    IsgJson json = IsgJson.standard();

    assertThat(json.read("programme.json", json.write(programme), Programme.class).value())
        .isEqualTo(programme);
    assertThat(json.read("c.json", "{}", Certifications.class).value())
        .isEqualTo(Certifications.builder().build());
  }

  private static List<String> told(List<UnitId> one, List<UnitId> other) {
    return issues(one, other).stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  private static List<Issue> issues(List<UnitId> one, List<UnitId> other) {
    return ProgrammeCheck.check(
            SmallCompany.with(
                company -> {
                  offices(company);
                  company.certifications =
                      made(
                          made ->
                              made.addSchemes(
                                  scheme(ISMS, one.toArray(UnitId[]::new)),
                                  scheme(QMS, other.toArray(UnitId[]::new))));
                }))
        .issues();
  }

  private static List<String> broken(Consumer<Certifications.Builder> change) {
    return SmallCompany.broken(
        company -> {
          offices(company);
          company.certifications = made(change);
        });
  }

  private static List<String> withIsms(Consumer<Certifications.Builder> change) {
    return SmallCompany.broken(
        company -> {
          offices(company);
          company.isms =
              Optional.of(
                  IsmsMapping.builder().edition(LocalizedText.same("ISO/IEC 27001:2005")).build());
          company.certifications = made(change);
        });
  }

  private static void offices(SmallCompany company) {
    company.units.add(SmallCompany.unit("office", UnitKind.DEPARTMENT).parent(HEAD).build());
    company.units.add(SmallCompany.unit("team", UnitKind.DEPARTMENT).parent(OFFICE).build());
    company.units.add(SmallCompany.unit("quality", UnitKind.DEPARTMENT).parent(HEAD).build());
  }

  private static Optional<Certifications> made(Consumer<Certifications.Builder> change) {
    Certifications.Builder builder = Certifications.builder();
    change.accept(builder);
    return Optional.of(builder.build());
  }

  private static Scheme scheme(SchemeId id, UnitId... runBy) {
    return builder(id, runBy).build();
  }

  private static Scheme.Builder builder(SchemeId id, UnitId... runBy) {
    Scheme.Builder builder = Scheme.builder();
    builder
        .id(id)
        .kind(id.equals(ISMS) ? SchemeKind.INFORMATION_SECURITY : SchemeKind.QUALITY)
        .title(LocalizedText.same(id.value()))
        .addAllRunBy(Arrays.asList(runBy));
    return builder;
  }

  private static CertifiedScope scope(UnitId unit, SchemeId scheme, String from, String until) {
    return new CertifiedScope(
        unit,
        scheme,
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(until)),
        Optional.of("C-1"));
  }

  private static CertifiedScope open(LocalDate from) {
    return new CertifiedScope(SALES, QMS, from, Optional.empty(), Optional.empty());
  }
}
