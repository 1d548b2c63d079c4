package dev.isg.core.exception;

import static dev.isg.core.SmallCompany.CISO;
import static dev.isg.core.SmallCompany.HEAD;
import static dev.isg.core.SmallCompany.PRESIDENT;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Money;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.tolerance.ToleranceForm;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExceptionCaseTest {
  private static final LocalDate DECIDED = LocalDate.parse("2025-10-01");
  private static final LocalDate LAST = LocalDate.parse("2026-03-31");
  private static final ToleranceForm ATTENTION = new ToleranceForm.UpToGrade(RiskGrade.ATTENTION);
  private static final RiskLevel MODERATE = RiskLevel.of(2, 1);
  private static final RiskLevel GRAVE = RiskLevel.of(2, 2);

  @Test
  @Tag("REQ-136")
  void isQuietWhereItIsNearThePrincipleMadeUpForGuaranteedAndApproved() {
    assertThat(told(granted(ATTENTION, MODERATE))).isEmpty();
  }

  @Test
  @Tag("SUB-19")
  void isAnErrorAboveTheGuaranteedLevelAndNoneAtIt() {
    assertThat(told(granted(ATTENTION, GRAVE))).containsExactly("ISG-R-341 /exceptions/0/residual");
    assertThat(ExceptionRule.RESIDUAL_ABOVE_FLOOR.severity()).isEqualTo(Severity.ERROR);
    assertThat(told(granted(limit("JPY 100"), loss("JPY 100")))).isEmpty();
    assertThat(told(granted(limit("JPY 100"), loss("JPY 100.1"))))
        .containsExactly("ISG-R-341 /exceptions/0/residual");
  }

  @Test
  @Tag("SUB-19")
  void saysWhatWasComparedInBothLanguages() {
    Issue issue =
        ProgrammeCheck.check(
                SmallCompany.with(
                    company -> company.exceptions.add(granted(ATTENTION, GRAVE).build())))
            .issues()
            .get(0);

    assertThat(issue.message().ja())
        .isEqualTo("例外「e1」の残存リスクが、保証する水準を超えています（e1: 残存 2 x 2、水準は「要注意」まで → 許容水準超過）");
    assertThat(issue.message().en())
        .isEqualTo(
            "exception 'e1' leaves more risk than is guaranteed (e1: residual 2 x 2, level up to"
                + " 'attention' -> above the acceptable level)");
  }

  @Test
  @Tag("SUB-19")
  void neverPassesWhatCannotBeCompared() {
    String unknown = "ISG-R-343 /exceptions/0";
    assertThat(told(granted(limit("USD 100"), loss("JPY 1")))).containsExactly(unknown);
    assertThat(
            told(
                granted(
                    limit("JPY 100"), new ResidualRisk(Optional.of(MODERATE), Optional.empty()))))
        .containsExactly(unknown);
    assertThat(told(granted(ATTENTION, RiskLevel.of(3, 1)))).containsExactly(unknown);
    assertThat(told(granted(new ToleranceForm.Qualitative(), MODERATE))).containsExactly(unknown);
    assertThat(told(approved(near(SALES), Role.EXECUTIVE))).containsExactly(unknown);
    assertThat(
            near(SALES)
                .floor(new GuaranteedFloor(text("要注意まで", "attention"), ATTENTION))
                .build()
                .guarantee(Optional.of(SmallCompany.matrix()))
                .verdict())
        .isEqualTo(ToleranceVerdict.UNKNOWN);
    assertThat(granted(ATTENTION, MODERATE).build().guarantee(Optional.empty()).verdict())
        .isEqualTo(ToleranceVerdict.UNKNOWN);
  }

  @Test
  @Tag("REQ-136")
  void isARequestWhileNobodyApprovedIt() {
    assertThat(told(guaranteed(MODERATE))).containsExactly("ISG-R-346 /exceptions/0");
    assertThat(told(guaranteed(GRAVE)))
        .containsExactly("ISG-R-346 /exceptions/0", "ISG-R-342 /exceptions/0/residual");
    assertThat(ExceptionRule.REQUEST_ABOVE_FLOOR.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  @Tag("REQ-136")
  void wantsCompensationAndClosenessToThePrinciple() {
    ExceptionCase.Builder bare = bare(SALES);
    bare.floor(floor(ATTENTION)).residual(ResidualRisk.of(MODERATE));
    assertThat(told(approved(bare, Role.EXECUTIVE)))
        .containsExactly("ISG-R-344 /exceptions/0", "ISG-R-345 /exceptions/0");
  }

  @Test
  @Tag("REQ-137")
  void mayCiteTheImpactOnTheBusiness() {
    ExceptionCase one =
        granted(ATTENTION, MODERATE).businessImpact(text("受注が止まる", "orders stop")).build();

    assertThat(one.businessImpact()).contains(text("受注が止まる", "orders stop"));
    assertThat(broken(company -> company.exceptions.add(one))).isEmpty();
  }

  @Test
  @Tag("REQ-136")
  void isNotApprovedByTheUnitItself() {
    assertThat(byManagerOf(SALES, SALES)).containsExactly("ISG-R-347 /exceptions/0/grant/approver");
    assertThat(byManagerOf(UnitId.of("east"), SALES))
        .containsExactly("ISG-R-347 /exceptions/0/grant/approver");
    assertThat(byManagerOf(HEAD, SALES)).isEmpty();
    assertThat(byManagerOf(SALES, UnitId.of("east"))).isEmpty();
  }

  @Test
  @Tag("REQ-136")
  void isNotApprovedByTheOneWhoAsked() {
    assertThat(told(granted(ATTENTION, MODERATE).requestedBy(new Decider(CISO, Role.CISO))))
        .isEmpty();
    assertThat(
            told(granted(ATTENTION, MODERATE).requestedBy(new Decider(PRESIDENT, Role.EMPLOYEE))))
        .containsExactly("ISG-R-347 /exceptions/0/grant/approver");
  }

  @Test
  @Tag("REQ-136")
  void isForTheWholeApprovedByManagementOrTheCisoOnly() {
    assertThat(told(approved(whole(HEAD), Role.EXECUTIVE))).isEmpty();
    assertThat(byManagerOf(HEAD, HEAD)).containsExactly("ISG-R-348 /exceptions/0/grant/approver");
    assertThat(approval(Role.CISO).byRoleThatMay(true)).isTrue();
    assertThat(approval(Role.BOARD_MEMBER).byRoleThatMay(true)).isTrue();
    assertThat(approval(Role.SECURITY_OFFICER).byRoleThatMay(true)).isFalse();
    assertThat(approval(Role.SECURITY_OFFICER).byRoleThatMay(false)).isTrue();
    assertThat(approval(Role.EMPLOYEE).byRoleThatMay(false)).isFalse();
  }

  @Test
  @Tag("REQ-136")
  void isApprovedBySomeoneInOffice() {
    assertThat(told(approved(whole(SALES), Role.BOARD_MEMBER)))
        .containsExactly("ISG-R-602 /exceptions/0/grant/approver");
  }

  @Test
  @Tag("REQ-136")
  void endsAfterItsLastDayInTheZoneOfTheGovernanceUnit() {
    ExceptionCase one = granted(ATTENTION, MODERATE).build();
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");

    assertThat(one.standingOn(DECIDED.minusDays(1))).isEqualTo(ExceptionStanding.REQUESTED);
    assertThat(one.standingOn(DECIDED)).isEqualTo(ExceptionStanding.IN_FORCE);
    assertThat(one.standingOn(LAST)).isEqualTo(ExceptionStanding.IN_FORCE);
    assertThat(one.standingOn(LAST.plusDays(1))).isEqualTo(ExceptionStanding.EXPIRED);
    assertThat(one.standingAt(Instant.parse("2026-03-31T14:59:59Z"), tokyo))
        .isEqualTo(ExceptionStanding.IN_FORCE);
    assertThat(one.standingAt(Instant.parse("2026-03-31T15:00:00Z"), tokyo))
        .isEqualTo(ExceptionStanding.EXPIRED);
    assertThat(guaranteed(MODERATE).build().standingOn(LAST))
        .isEqualTo(ExceptionStanding.REQUESTED);
    assertThatThrownBy(
            () -> new ExceptionGrant(new Decider(CISO, Role.CISO), DECIDED, DECIDED.minusDays(1)))
        .isInstanceOf(InvalidModelException.class);
    assertThat(
            new ExceptionGrant(new Decider(CISO, Role.CISO), DECIDED, DECIDED).coversDay(DECIDED))
        .isTrue();
  }

  @Test
  @Tag("REQ-136")
  void isToldOnceItHasRunOut() {
    ExceptionCase one = granted(ATTENTION, MODERATE).build();
    ExceptionCase request = guaranteed("e0", MODERATE).build();
    ResolvedProgramme after =
        ResolvedProgramme.of(
            SmallCompany.with(company -> company.exceptions.addAll(List.of(request, one))),
            LAST.plusDays(1));

    assertThat(new ExceptionRegister(LAST, List.of(one)).overdue().issues()).isEmpty();
    assertThat(new ExceptionRegister(LAST, List.of(one)).standing(ExceptionStanding.IN_FORCE))
        .containsExactly(one);
    assertThat(after.exceptions().standing(ExceptionStanding.REQUESTED)).containsExactly(request);
    Issue told = after.exceptions().overdue().issues().get(0);
    assertThat(told.rule().id()).isEqualTo("ISG-R-349");
    assertThat(told.path()).isEqualTo("/exceptions/1/grant/until");
    assertThat(told.message().ja()).isEqualTo("例外「e1」は 2026-03-31 で終わりました（基準日 2026-04-01）");
    assertThat(told.message().en())
        .isEqualTo("exception 'e1' ended on 2026-03-31 (as of 2026-04-01)");
  }

  @Test
  @Tag("REQ-136")
  void departsFromAControlAControlObjectiveOrANamedPrincipleThatExists() {
    ControlId control = ControlId.of("c-9");
    ControlObjectiveId objective = ControlObjectiveId.of("co-9");
    assertThat(told(of(new Principle.OfControl(control))))
        .containsExactly("ISG-P-002 /exceptions/0/principle/control");
    assertThat(told(of(new Principle.OfControlObjective(objective))))
        .containsExactly("ISG-P-002 /exceptions/0/principle/controlObjective");
    assertThat(told(of(new Principle.OfControl(ControlId.of("c-authenticator"))))).isEmpty();
    assertThat(told(of(new Principle.OfControlObjective(SmallCompany.SECOND_FACTOR)))).isEmpty();
    assertThat(new Principle.OfControl(control).text())
        .isEqualTo(text("管理策「c-9」", "control 'c-9'"));
    assertThat(new Principle.OfControlObjective(objective).text())
        .isEqualTo(text("管理目的「co-9」", "control objective 'co-9'"));
  }

  @Test
  @Tag("REQ-136")
  void leadsOnlyToUnitsAndPeopleThatExist() {
    assertThat(told(approved(whole(UnitId.of("u-9")), Role.EXECUTIVE)))
        .containsExactly("ISG-P-002 /exceptions/0/unit");
    assertThat(
            told(
                granted(ATTENTION, MODERATE)
                    .requestedBy(new Decider(PersonId.of("nobody"), Role.MANAGER))))
        .containsExactly("ISG-P-002 /exceptions/0/requestedBy/person");
  }

  private static List<String> byManagerOf(UnitId office, UnitId unit) {
    return broken(
        company -> {
          company.units.add(SmallCompany.unit("east", UnitKind.DEPARTMENT).parent(SALES).build());
          company.appointments.add(
              Appointment.builder()
                  .person(PRESIDENT)
                  .role(Role.MANAGER)
                  .unit(office)
                  .from(LocalDate.parse("2025-04-01"))
                  .build());
          company.exceptions.add(approved(whole(unit), Role.MANAGER).build());
        });
  }

  private static List<String> told(ExceptionCase.Builder one) {
    Consumer<SmallCompany> change = company -> company.exceptions.add(one.build());
    return broken(change);
  }

  private static ExceptionCase.Builder granted(ToleranceForm floor, RiskLevel residual) {
    return granted(floor, ResidualRisk.of(residual));
  }

  private static ExceptionCase.Builder granted(ToleranceForm floor, ResidualRisk residual) {
    ExceptionCase.Builder builder = approved(near(SALES), Role.EXECUTIVE);
    builder.floor(floor(floor)).residual(residual);
    return builder;
  }

  private static ExceptionCase.Builder guaranteed(RiskLevel residual) {
    return guaranteed("e1", residual);
  }

  private static ExceptionCase.Builder guaranteed(String id, RiskLevel residual) {
    ExceptionCase.Builder builder = near(id, named(), SALES);
    builder.floor(floor(ATTENTION)).residual(ResidualRisk.of(residual));
    return builder;
  }

  private static ExceptionCase.Builder of(Principle principle) {
    ExceptionCase.Builder builder = near("e1", principle, SALES);
    builder.floor(floor(ATTENTION)).residual(ResidualRisk.of(MODERATE));
    return approved(builder, Role.EXECUTIVE);
  }

  private static ExceptionCase.Builder whole(UnitId unit) {
    ExceptionCase.Builder builder = near(unit);
    builder.floor(floor(ATTENTION)).residual(ResidualRisk.of(MODERATE));
    return builder;
  }

  private static ExceptionCase.Builder approved(ExceptionCase.Builder builder, Role role) {
    builder.grant(approval(role));
    return builder;
  }

  private static ExceptionGrant approval(Role role) {
    return new ExceptionGrant(new Decider(PRESIDENT, role), DECIDED, LAST);
  }

  private static ExceptionCase.Builder near(UnitId unit) {
    return near("e1", named(), unit);
  }

  private static ExceptionCase.Builder near(String id, Principle principle, UnitId unit) {
    ExceptionCase.Builder builder = bare(id, principle, unit);
    builder
        .closeness(text("夜間だけ外す", "off at night only"))
        .addCompensatingMeasure(text("入室の記録", "log of entries"));
    return builder;
  }

  private static ExceptionCase.Builder bare(UnitId unit) {
    return bare("e1", named(), unit);
  }

  private static ExceptionCase.Builder bare(String id, Principle principle, UnitId unit) {
    ExceptionCase.Builder builder = ExceptionCase.builder();
    builder
        .id(ExceptionId.of(id))
        .principle(principle)
        .unit(unit)
        .reason(text("端末が古い", "old terminals"));
    return builder;
  }

  private static Principle named() {
    return new Principle.Named(text("全員が二要素", "a second factor for all"));
  }

  private static GuaranteedFloor floor(ToleranceForm form) {
    return new GuaranteedFloor(text("保証する水準", "guaranteed"), form);
  }

  private static ToleranceForm limit(String amount) {
    return new ToleranceForm.NumericLimit(Money.parse(amount));
  }

  private static ResidualRisk loss(String perEvent) {
    return ResidualRisk.of(
        new LossEstimate(Money.parse(perEvent), BigDecimal.ONE, text("見積もり", "estimate")));
  }
}
