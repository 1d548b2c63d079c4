package dev.isg.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Money;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.risk.RiskNature;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PolicyTest {
  @Test
  void namesAVersionByIdAndNumber() {
    assertThat(SmallCompany.barePolicy(PolicyState.DRAFT, 3).build().versionName())
        .isEqualTo("risk-policy-v3");
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> SmallCompany.barePolicy(PolicyState.DRAFT, 0).build());
  }

  @Test
  void refusesAPolicyWithoutItsMandatoryPartsAndNamesThem() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RiskManagementPolicy.builder().version(1).build())
        .satisfies(
            refused ->
                assertThat(refused.missingAttributes())
                    .containsExactly("id", "state", "title", "strategy"));
  }

  @Test
  void refusesAnAttributeGivenTwice() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> SmallCompany.barePolicy(PolicyState.DRAFT, 1).version(2));
  }

  @Test
  void refusesNullInOurOwnWords() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RiskManagementPolicy.builder().title(null));
  }

  @Test
  void addsAllocationsOfTheTotalsCurrency() {
    assertThat(SmallCompany.resources("JPY 10000000").exceedsTotal()).isFalse();
    assertThat(SmallCompany.resources("JPY 10000001").exceedsTotal()).isTrue();
    assertThat(SmallCompany.resources("JPY 5").allocated()).contains(Money.parse("JPY 5"));
    assertThat(SmallCompany.resources("USD 5").allocated()).isEmpty();
    assertThat(ResourcePlan.builder().total(Money.parse("JPY 1")).build().allocated()).isEmpty();
  }

  @Test
  void takesARiskForPureUnlessTold() {
    assertThat(SmallCompany.risk("r", 1, 1).build().nature()).isEqualTo(RiskNature.PURE);
    assertThat(SmallCompany.risk("r", 1, 1).build().legalObligation()).isFalse();
  }

  @Test
  void anAppointmentEndsNoEarlierThanItStarts() {
    Appointment oneDay =
        SmallCompany.appointment(SmallCompany.CISO, Role.CISO)
            .until(LocalDate.parse("2025-04-01"))
            .build();

    assertThat(oneDay.coversDay(LocalDate.parse("2025-04-01"))).isTrue();
    assertThat(oneDay.coversDay(LocalDate.parse("2025-04-02"))).isFalse();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () ->
                SmallCompany.appointment(SmallCompany.CISO, Role.CISO)
                    .until(LocalDate.parse("2025-03-31"))
                    .build());
  }

  @Test
  void managementIsTheBoardAndTheExecutives() {
    assertThat(Role.values())
        .filteredOn(Role::management)
        .containsExactly(Role.BOARD_MEMBER, Role.EXECUTIVE);
  }

  @Test
  @Tag("REQ-505")
  void aGovernanceUnitCountsFromAprilUnlessTold() {
    GovernanceUnit unit =
        GovernanceUnit.builder()
            .name(SmallCompany.text("会社", "company"))
            .scope(ScopeUnit.COMPANY)
            .root(SmallCompany.HEAD)
            .zone(ZoneId.of("Asia/Tokyo"))
            .build();

    assertThat(unit.fiscalCalendar()).isEqualTo(FiscalCalendar.JAPAN);
  }
}
