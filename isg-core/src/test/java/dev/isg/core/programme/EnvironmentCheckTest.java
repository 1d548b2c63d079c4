package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.broken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.environment.EnvironmentRule;
import dev.isg.core.environment.Exposure;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.RiskId;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-301")
class EnvironmentCheckTest {
  private static EnvironmentChange.Builder change(Role source) {
    EnvironmentChange.Builder change = EnvironmentChange.builder();
    change
        .id(EnvironmentChangeId.of("net-sales"))
        .on(LocalDate.parse("2025-10-01"))
        .statement(LocalizedText.of("通信販売を始めた。", "Net sales started."))
        .precondition(LocalizedText.of("個人情報は 1 千件まで。", "There are up to 1,000 personal records."))
        .source(source);
    return change;
  }

  private static Exposure exposure(String assumed, String observed) {
    return new Exposure(
        LocalizedText.of("カード情報", "card data"),
        Quantity.of(assumed, MeasurementUnit.COUNT),
        Quantity.of(observed, MeasurementUnit.COUNT));
  }

  @Test
  void findsNothingWrongWithNewsFromCorporatePlanning() {
    assertThat(
            broken(
                company ->
                    company.environmentChanges.add(
                        change(Role.CORPORATE_PLANNING)
                            .addRisks(RiskId.of("r-leak"))
                            .addExposures(exposure("0", "20000"))
                            .build())))
        .isEmpty();
  }

  @Test
  @Tag("SUB-10")
  void warnsWhereTheNewsComesFromTheCiso() {
    assertThat(
            broken(
                company ->
                    company.environmentChanges.add(
                        change(Role.CISO).addRisks(RiskId.of("r-leak")).build())))
        .containsExactly("ISG-R-914 /environmentChanges/0/source");
    assertThat(EnvironmentRule.TOLD_BY_THE_CISO.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void warnsWhereNoRiskOfThePolicyIsNamed() {
    assertThat(
            broken(
                company -> company.environmentChanges.add(change(Role.CORPORATE_PLANNING).build())))
        .containsExactly("ISG-R-915 /environmentChanges/0/risks");
    assertThat(EnvironmentRule.NO_RISK_NAMED.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void refusesARiskThatNoVersionOfThePolicyHas() {
    assertThat(
            broken(
                company -> {
                  company.policies.add(
                      SmallCompany.policy(PolicyState.SUPERSEDED, 2)
                          .addRisk(SmallCompany.risk("r-old", 1, 1).build())
                          .build());
                  company.environmentChanges.add(
                      change(Role.CORPORATE_PLANNING)
                          .addRisks(RiskId.of("r-old"), RiskId.of("r-none"))
                          .build());
                }))
        .contains(ProgrammeRule.UNRESOLVED_REFERENCE.id() + " /environmentChanges/0/risks/1")
        .noneMatch(issue -> issue.endsWith("/environmentChanges/0/risks/0"));
  }

  @Test
  void refusesAnIdUsedTwice() {
    EnvironmentChange one = change(Role.CORPORATE_PLANNING).addRisks(RiskId.of("r-leak")).build();

    assertThat(
            broken(
                company -> {
                  company.environmentChanges.add(one);
                  company.environmentChanges.add(one);
                }))
        .containsExactly(ProgrammeRule.DUPLICATE_ID.id() + " /environmentChanges/1/id");
  }

  @Test
  void isFoundByItsId() {
    EnvironmentChange one = change(Role.CORPORATE_PLANNING).addRisks(RiskId.of("r-leak")).build();
    ResolvedProgramme resolved =
        ResolvedProgramme.of(
            SmallCompany.with(company -> company.environmentChanges.add(one)),
            LocalDate.parse("2026-03-31"));

    assertThat(resolved.environmentChange(one.id())).contains(one);
    assertThat(resolved.environmentChange(EnvironmentChangeId.of("gone"))).isEmpty();
  }

  @ParameterizedTest
  @Tag("REQ-302")
  @CsvSource({"1000, 1000, false", "1000, 1001, true", "1000, 999, false"})
  void growsOnlyAboveWhatWasAssumed(String assumed, String observed, boolean grew) {
    assertThat(exposure(assumed, observed).grew()).isEqualTo(grew);
  }

  @Test
  void refusesToCompareAmountsOfDifferentUnits() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () ->
                new Exposure(
                    LocalizedText.same("data"),
                    Quantity.of("1", MeasurementUnit.COUNT),
                    Quantity.of("1", MeasurementUnit.PERSONS)))
        .satisfies(
            refused -> {
              assertThat(refused.text().en()).contains("assumed (count) and observed (persons)");
              assertThat(refused.text().ja()).contains("単位を揃えます");
            });
  }

  @Test
  void keepsItsFormInJsonAndLoadsAProgrammeWithoutAny() {
    Programme with =
        SmallCompany.with(
            company ->
                company.environmentChanges.add(
                    change(Role.CORPORATE_PLANNING)
                        .addRisks(RiskId.of("r-leak"))
                        .addExposures(exposure("1000", "20000"))
                        .build()));
    String json = IsgJson.standard().write(with);

    assertThat(json).contains("\"environmentChanges\"", "1000 count");
    assertThat(IsgJson.standard().read("programme.json", json, Programme.class).value())
        .isEqualTo(with);
    assertThat(IsgJson.standard().write(new SmallCompany().programme()))
        .doesNotContain("environmentChanges");
  }
}
