package dev.isg.core.securitypolicy;

import static dev.isg.core.SmallCompany.CISO;
import static dev.isg.core.SmallCompany.SECOND_FACTOR;
import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-131")
class SecurityPolicyTest {
  private static final ControlId APP = ControlId.of("c-authenticator");

  @Test
  void framesControlObjectivesAndControlsAndIsTheManagers() {
    assertThat(policy(Role.MANAGER, one -> one.addControlObjective(SECOND_FACTOR).addControl(APP)))
        .isEmpty();
    assertThat(
            policy(
                Role.SECURITY_OFFICER,
                one -> one.addControlObjective(SECOND_FACTOR).addUnit(SmallCompany.SALES)))
        .isEmpty();
  }

  @Test
  void isNotLaidDownByTheCiso() {
    assertThat(policy(Role.CISO, one -> one.addControlObjective(SECOND_FACTOR)))
        .containsExactly("ISG-R-321 /securityPolicies/0/laidDownBy");
  }

  @Test
  void saysWhoLaidItDownAndWhen() {
    assertThat(
            broken(
                company ->
                    company.securityPolicies.add(
                        bare().addControlObjective(SECOND_FACTOR).build())))
        .containsExactly("ISG-R-322 /securityPolicies/0");
    assertThat(
            broken(
                company ->
                    company.securityPolicies.add(
                        bare()
                            .addControlObjective(SECOND_FACTOR)
                            .laidDownBy(new Decider(PersonId.of("nobody"), Role.MANAGER))
                            .build())))
        .containsExactly(
            "ISG-R-322 /securityPolicies/0", "ISG-P-002 /securityPolicies/0/laidDownBy/person");
    assertThat(
            broken(
                company ->
                    company.securityPolicies.add(
                        bare()
                            .addControlObjective(SECOND_FACTOR)
                            .laidDownBy(new Decider(CISO, Role.MANAGER))
                            .on(LocalDate.parse("2025-06-01"))
                            .build())))
        .containsExactly("ISG-R-602 /securityPolicies/0/laidDownBy");
  }

  @Test
  void namesAControlObjective() {
    assertThat(policy(Role.MANAGER, one -> {}))
        .containsExactly("ISG-R-325 /controlObjectives/0", "ISG-R-323 /securityPolicies/0");
  }

  @Test
  void namesOnlyControlsThatServeItsControlObjectives() {
    assertThat(
            broken(
                company -> {
                  company.controlObjectives.add(other());
                  manager(company, Role.MANAGER);
                  company.securityPolicies.add(
                      laidDown(Role.MANAGER)
                          .addControlObjective(ControlObjectiveId.of("co-other"))
                          .addControl(APP)
                          .build());
                }))
        .containsExactly(
            "ISG-R-325 /controlObjectives/0", "ISG-R-324 /securityPolicies/0/controls/0");
  }

  @Test
  void leavesNoControlObjectiveWithoutAPolicyOnceThereIsOne() {
    assertThat(broken(company -> company.controlObjectives.add(other()))).isEmpty();
    assertThat(
            broken(
                company -> {
                  company.controlObjectives.add(other());
                  manager(company, Role.MANAGER);
                  company.securityPolicies.add(
                      laidDown(Role.MANAGER).addControlObjective(SECOND_FACTOR).build());
                }))
        .containsExactly("ISG-R-325 /controlObjectives/1");
  }

  @Test
  void leadsOnlyToWhatThereIs() {
    assertThat(
            policy(
                Role.MANAGER,
                one ->
                    one.addControlObjectives(SECOND_FACTOR, ControlObjectiveId.of("co-9"))
                        .addControl(ControlId.of("c-9"))
                        .addUnit(UnitId.of("u-9"))))
        .containsExactly(
            "ISG-P-002 /securityPolicies/0/controlObjectives/1",
            "ISG-P-002 /securityPolicies/0/controls/0",
            "ISG-P-002 /securityPolicies/0/units/0");
  }

  private static List<String> policy(Role role, Consumer<SecurityPolicy.Builder> change) {
    return broken(
        company -> {
          manager(company, role);
          SecurityPolicy.Builder builder = laidDown(role);
          change.accept(builder);
          company.securityPolicies.add(builder.build());
        });
  }

  private static void manager(SmallCompany company, Role role) {
    company.appointments.add(SmallCompany.appointment(CISO, role).build());
  }

  private static ControlObjective other() {
    return ControlObjective.builder()
        .id(ControlObjectiveId.of("co-other"))
        .statement(text("別", "another"))
        .addTarget(Link.to(SmallCompany.COVERAGE))
        .build();
  }

  private static SecurityPolicy.Builder laidDown(Role role) {
    SecurityPolicy.Builder builder = bare();
    builder.laidDownBy(new Decider(CISO, role)).on(LocalDate.parse("2025-06-01"));
    return builder;
  }

  private static SecurityPolicy.Builder bare() {
    SecurityPolicy.Builder builder = SecurityPolicy.builder();
    builder.id(SecurityPolicyId.of("isp")).title(text("認証の規程", "sign-in policy"));
    return builder;
  }
}
