package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.CISO;
import static dev.isg.core.SmallCompany.COVERAGE;
import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.PRESIDENT;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.SECOND_FACTOR;
import static dev.isg.core.SmallCompany.SIGN_IN;
import static dev.isg.core.SmallCompany.TRUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedProgrammeTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-31");

  private final ResolvedProgramme resolved =
      ResolvedProgramme.of(new SmallCompany().programme(), DAY);

  @Test
  void refusesAProgrammeWithErrorsAndTellsAllIssues() {
    Programme broken =
        SmallCompany.with(
            company -> {
              company.root = UnitId.of("gone");
              company.appointments.clear();
              company.people.add(company.people.get(0));
            });

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> ResolvedProgramme.of(broken, DAY))
        .satisfies(refused -> assertThat(refused.report().issues()).hasSize(3))
        .satisfies(refused -> assertThat(refused.report().errors()).hasSize(2));
  }

  @Test
  void acceptsAProgrammeWithWarningsOnly() {
    Programme draft = SmallCompany.with(company -> company.appointments.clear());

    assertThat(ResolvedProgramme.of(draft, DAY).programme()).isEqualTo(draft);
    assertThat(resolved.day()).isEqualTo(DAY);
    assertThat(resolved.governanceUnit().root()).isEqualTo(HEAD);
  }

  @Test
  void findsThingsById() {
    assertThat(resolved.unit(SALES)).isPresent();
    assertThat(resolved.unit(UnitId.of("x"))).isEmpty();
    assertThat(resolved.person(CISO)).isPresent();
    assertThat(resolved.person(PersonId.of("x"))).isEmpty();
    assertThat(resolved.objective(SIGN_IN)).isPresent();
    assertThat(resolved.objective(ObjectiveId.of("x"))).isEmpty();
    assertThat(resolved.target(COVERAGE)).isPresent();
    assertThat(resolved.target(TargetId.of("x"))).isEmpty();
  }

  @Test
  void followsTheChainFromAValueDownToControls() {
    assertThat(resolved.objectivesOf(TRUST)).hasSize(1);
    assertThat(resolved.targetsOf(SIGN_IN)).hasSize(1);
    assertThat(resolved.targetsOf(ObjectiveId.of("x"))).isEmpty();
    assertThat(resolved.controlObjectivesOf(COVERAGE)).hasSize(1);
    assertThat(resolved.controlsOf(SECOND_FACTOR)).hasSize(1);
  }

  @Test
  void listsAUnitAndAllBelowItParentsFirst() {
    Programme programme =
        SmallCompany.with(
            company -> {
              company.units.add(
                  0, SmallCompany.unit("east", UnitKind.DEPARTMENT).parent(SALES).build());
              company.units.add(SmallCompany.unit("it", UnitKind.DEPARTMENT).parent(HEAD).build());
            });
    ResolvedProgramme larger = ResolvedProgramme.of(programme, DAY);

    assertThat(larger.unitAndAllBelow(HEAD))
        .extracting(UnitId::value)
        .containsExactly("head", "sales", "it", "east");
    assertThat(larger.unitAndAllBelow(SALES))
        .extracting(UnitId::value)
        .containsExactly("sales", "east");
    assertThat(larger.unitsBelow(UnitId.of("east"))).isEmpty();
  }

  @Test
  void knowsWhoHeldARoleOnADay() {
    Programme programme =
        SmallCompany.with(
            company ->
                company.appointments.add(
                    SmallCompany.appointment(PRESIDENT, Role.MANAGER)
                        .until(LocalDate.parse("2025-06-30"))
                        .build()));
    ResolvedProgramme known = ResolvedProgramme.of(programme, DAY);

    assertThat(known.held(PRESIDENT, Role.MANAGER, LocalDate.parse("2025-03-31"))).isFalse();
    assertThat(known.held(PRESIDENT, Role.MANAGER, LocalDate.parse("2025-04-01"))).isTrue();
    assertThat(known.held(PRESIDENT, Role.MANAGER, LocalDate.parse("2025-06-30"))).isTrue();
    assertThat(known.held(PRESIDENT, Role.MANAGER, LocalDate.parse("2025-07-01"))).isFalse();
    assertThat(known.held(PRESIDENT, Role.CISO, DAY)).isFalse();
    assertThat(known.held(CISO, Role.CISO, DAY)).isTrue();
  }

  @Test
  void findsThePolicyOnceItIsEffective() {
    Programme programme = new SmallCompany().programme();

    assertThat(ResolvedProgramme.of(programme, LocalDate.parse("2025-04-01")).policy()).isPresent();
    assertThat(ResolvedProgramme.of(programme, LocalDate.parse("2025-03-31")).policy()).isEmpty();
  }

  @Test
  void takesOtherVersionsOfThePolicyWithoutChangingAnythingElse() {
    Programme programme = new SmallCompany().programme();
    RiskManagementPolicy next = SmallCompany.policy(PolicyState.DRAFT, 2).build();
    Programme changed = programme.withPolicies(List.of(next));

    assertThat(changed.policies()).containsExactly(next);
    assertThat(changed.withPolicies(programme.policies())).isEqualTo(programme);
    assertThat(programme.withTargets(List.of()).targets()).isEmpty();
  }
}
