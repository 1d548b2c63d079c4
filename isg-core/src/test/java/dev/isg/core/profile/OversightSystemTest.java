package dev.isg.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OversightSystemTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-31");
  private static final PersonId OUTSIDER = PersonId.of("p-outsider");

  @Test
  @Tag("REQ-032")
  void isByCorporateAuditorsUnlessAnotherIsStated() {
    ResolvedProgramme programme = resolved(Role.AUDIT_BOARD_MEMBER);

    assertThat(programme.oversightSystem()).isEqualTo(OversightSystem.corporateAuditors());
    assertThat(programme.oversightSystem().name().ja()).isEqualTo("監査役監査");
    assertThat(programme.mayOversee(OUTSIDER, DAY)).isTrue();
    assertThat(programme.mayOversee(OUTSIDER, LocalDate.parse("2025-03-31")))
        .as("the day before the appointment")
        .isFalse();
    assertThat(programme.mayOversee(SmallCompany.PRESIDENT, DAY)).isFalse();
    assertThat(resolved(Role.BOARD_MEMBER).mayOversee(OUTSIDER, DAY)).isFalse();
  }

  @Test
  @Tag("REQ-032")
  void mayBeByTheBoardWhereASystemSaysSo() {
    Programme stated = stated(OversightSystem.boardOfDirectors(), Role.BOARD_MEMBER);

    ResolvedProgramme programme = ResolvedProgramme.of(stated, DAY);
    assertThat(programme.oversightSystem().overseers()).containsExactly(Role.BOARD_MEMBER);
    assertThat(programme.mayOversee(OUTSIDER, DAY)).isTrue();
    assertThat(issues(stated)).isEmpty();
    assertThat(
            ResolvedProgramme.of(
                    stated(OversightSystem.boardOfDirectors(), Role.AUDIT_BOARD_MEMBER), DAY)
                .mayOversee(OUTSIDER, DAY))
        .isFalse();
  }

  @ParameterizedTest
  @Tag("REQ-031")
  @EnumSource(
      value = Role.class,
      names = {"EXECUTIVE", "CISO", "MANAGER", "SECURITY_OFFICER", "EMPLOYEE"})
  void letsNobodyOverseeWhoIsOverseen(Role overseen) {
    assertThat(OversightSystem.boardOfDirectors().admits(Set.of(Role.BOARD_MEMBER))).isTrue();
    assertThat(OversightSystem.boardOfDirectors().admits(Set.of(Role.BOARD_MEMBER, overseen)))
        .isFalse();
    assertThat(
            ResolvedProgramme.of(
                    stated(OversightSystem.boardOfDirectors(), Role.BOARD_MEMBER, overseen), DAY)
                .mayOversee(OUTSIDER, DAY))
        .isFalse();
    assertThatThrownBy(
            () ->
                new OversightSystem(LocalizedText.same("x"), List.of(Role.BOARD_MEMBER, overseen)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("none that is overseen");
  }

  @Test
  void refusesASystemInWhichNobodyOversees() {
    assertThatThrownBy(() -> new OversightSystem(LocalizedText.same("x"), List.of()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("at least one role");
  }

  @Test
  void warnsWhereTheStatedSystemHasNobodyIndependentInIt() {
    Programme alone = stated(OversightSystem.boardOfDirectors(), Role.BOARD_MEMBER, Role.EXECUTIVE);

    assertThat(issues(alone))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.path()).isEqualTo("/oversightSystem");
              assertThat(issue.message().en())
                  .startsWith("the programme states supervision by the board of directors, and");
              assertThat(issue.message().ja()).startsWith("「取締役会による監督」を採る");
            });
    assertThat(issues(new SmallCompany().programme())).as("not stated").isEmpty();
  }

  @Test
  void isWrittenIntoTheProgramme() {
    Programme stated = stated(OversightSystem.boardOfDirectors(), Role.BOARD_MEMBER);

    String json = IsgJson.standard().write(stated);
    assertThat(json).contains("\"oversightSystem\"", "\"BOARD_MEMBER\"");
    assertThat(IsgJson.standard().read("p.json", json, Programme.class).value()).isEqualTo(stated);
  }

  private static List<Issue> issues(Programme programme) {
    return ProgrammeCheck.check(programme).issues().stream()
        .filter(issue -> issue.rule() == OversightSystemRule.NOBODY_OVERSEES)
        .toList();
  }

  private static ResolvedProgramme resolved(Role... roles) {
    return ResolvedProgramme.of(appointing(roles).programme(), DAY);
  }

  private static Programme stated(OversightSystem system, Role... roles) {
    Programme plain = appointing(roles).programme();
    return Programme.builder()
        .governanceUnit(plain.governanceUnit())
        .addAllUnits(plain.units())
        .addAllPeople(plain.people())
        .addAllAppointments(plain.appointments())
        .addAllPolicies(plain.policies())
        .addAllObjectives(plain.objectives())
        .addAllTargets(plain.targets())
        .addAllControlObjectives(plain.controlObjectives())
        .addAllControls(plain.controls())
        .oversightSystem(system)
        .build();
  }

  private static SmallCompany appointing(Role... roles) {
    SmallCompany company = new SmallCompany();
    company.people.add(new Person(OUTSIDER, LocalizedText.same("The outsider")));
    for (Role role : roles) {
      company.appointments.removeIf(held -> role == Role.CISO && held.role() == role);
      company.appointments.add(SmallCompany.appointment(OUTSIDER, role).build());
    }
    return company;
  }
}
