package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetRule;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.outsourcing.GovernanceBeforehand;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.outsourcing.OutsourceeInformation;
import dev.isg.core.outsourcing.OutsourceeItem;
import dev.isg.core.outsourcing.OutsourcingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-309")
class OutsourcingCheckTest {
  private static final UnitId PRINTER = UnitId.of("printer");

  private static Outsourcee.Builder silent(UnitId unit) {
    return Outsourcee.builder()
        .unit(unit)
        .entrusted(text("印刷", "printing"))
        .from(LocalDate.parse("2025-04-01"));
  }

  private static Outsourcee.Builder printer(String consideredOn) {
    return considered(PRINTER, consideredOn);
  }

  private static Outsourcee.Builder considered(UnitId unit, String consideredOn) {
    return silent(unit)
        .governance(
            new GovernanceBeforehand(
                text("年 1 回の報告と立入監査", "a yearly report and audits on site"),
                SmallCompany.CISO,
                LocalDate.parse(consideredOn)));
  }

  private static List<String> issues(Consumer<SmallCompany> change) {
    return broken(
        company -> {
          company.units.add(
              SmallCompany.unit("printer", UnitKind.OUTSOURCEE).parent(SmallCompany.HEAD).build());
          change.accept(company);
        });
  }

  private static List<String> outsourcee(Outsourcee.Builder outsourcee) {
    return issues(company -> company.outsourcees.add(outsourcee.build()));
  }

  @Test
  void findsNothingWrongWithWhatWasConsideredByTheDayItBegins() {
    assertThat(outsourcee(printer("2025-04-01").contact(SmallCompany.CISO))).isEmpty();
  }

  @Test
  void tellsWhereItWasConsideredAfterwards() {
    assertThat(outsourcee(printer("2025-04-02")))
        .containsExactly("ISG-R-935 /outsourcees/0/governance/on");
    assertThat(OutsourcingRule.CONSIDERED_AFTERWARDS.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void tellsWhereItWasNotConsidered() {
    assertThat(outsourcee(silent(PRINTER))).containsExactly("ISG-R-934 /outsourcees/0");
    assertThat(OutsourcingRule.NOT_CONSIDERED.strength()).isEqualTo(Strength.MAY);
    assertThat(OutsourcingRule.NOT_CONSIDERED.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void tellsOfAnOutsourceeWithoutARecord() {
    assertThat(issues(company -> {})).containsExactly("ISG-R-937 /units/2");
    assertThat(OutsourcingRule.NOT_RECORDED.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void refusesTwoRecordsOfOneOutsourcee() {
    assertThat(
            issues(
                company -> {
                  company.outsourcees.add(printer("2025-04-01").build());
                  company.outsourcees.add(printer("2025-03-01").build());
                }))
        .containsExactly("ISG-R-932 /outsourcees/1/unit");
    assertThat(OutsourcingRule.RECORDED_TWICE.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void refusesAUnitInsideTheCompanyAndOneNobodyKnows() {
    assertThat(
            issues(
                company -> {
                  company.outsourcees.add(printer("2025-04-01").build());
                  company.outsourcees.add(considered(SmallCompany.SALES, "2025-04-01").build());
                }))
        .containsExactly("ISG-R-933 /outsourcees/1/unit");
    assertThat(
            issues(
                company -> {
                  company.outsourcees.add(printer("2025-04-01").build());
                  company.outsourcees.add(considered(UnitId.of("x"), "2025-04-01").build());
                }))
        .containsExactly(ProgrammeRule.UNRESOLVED_REFERENCE.id() + " /outsourcees/1/unit");
    assertThat(OutsourcingRule.NOT_AN_OUTSOURCEE.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void refusesPeopleNobodyKnows() {
    assertThat(
            outsourcee(
                silent(PRINTER)
                    .contact(PersonId.of("x"))
                    .governance(
                        new GovernanceBeforehand(
                            text("報告", "reports"),
                            PersonId.of("y"),
                            LocalDate.parse("2025-04-01")))))
        .containsExactly(
            ProgrammeRule.UNRESOLVED_REFERENCE.id() + " /outsourcees/0/contact",
            ProgrammeRule.UNRESOLVED_REFERENCE.id() + " /outsourcees/0/governance/by");
  }

  @Test
  @Tag("REQ-310")
  void warnsOfInformationOnDaysToCome() {
    assertThat(outsourcee(printer("2025-04-01").addInformation(told("2026-03-31")))).isEmpty();
    assertThat(outsourcee(printer("2025-04-01").addInformation(told("2026-03-30"))))
        .containsExactly("ISG-R-936 /outsourcees/0/information/0/obtainedOn");
    assertThat(OutsourcingRule.TOLD_TOO_EARLY.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void checksTheOutsourceesATargetReaches() {
    assertThat(targetReaches(PRINTER)).isEmpty();
    assertThat(targetReaches(SmallCompany.SALES))
        .containsExactly("ISG-R-933 /targets/0/outsourcees/0");
  }

  @Test
  @Tag("REQ-306")
  void missesTheKindOfATargetThatIsNoDraft() {
    assertThat(broken(company -> company.targets.set(0, withoutKind(false))))
        .containsExactly("ISG-R-931 /targets/0/kind");
    assertThat(broken(company -> company.targets.set(0, withoutKind(true))))
        .doesNotContain("ISG-R-931 /targets/0/kind");
    assertThat(TargetRule.KIND_MISSING.severity()).isEqualTo(Severity.ERROR);
    assertThat(SmallCompany.target("t").build().kind()).contains(TargetKind.KPI);
  }

  private static List<String> targetReaches(UnitId unit) {
    return issues(
        company -> {
          company.outsourcees.add(printer("2025-04-01").build());
          company.targets.set(0, SmallCompany.target("t-coverage").addOutsourcees(unit).build());
        });
  }

  private static Target withoutKind(boolean draft) {
    Target.Builder target = Target.builder();
    Target whole = SmallCompany.target("t-coverage").build();
    return target
        .id(whole.id())
        .statement(whole.statement())
        .addAllObjectives(whole.objectives())
        .dueDate(whole.dueDate())
        .addAllMeasures(whole.measures())
        .draft(draft)
        .build();
  }

  private static OutsourceeInformation told(String obtainedOn) {
    return new OutsourceeInformation(
        OutsourceeItem.INCIDENTS,
        Period.parse("2025-04-01/2026-03-31"),
        LocalizedText.of("報告書", "a report"),
        LocalDate.parse(obtainedOn),
        LocalizedText.of("なし。", "None."));
  }
}
