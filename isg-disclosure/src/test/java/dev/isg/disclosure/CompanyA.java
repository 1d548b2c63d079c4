package dev.isg.disclosure;

import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Company A of the guidance, section 3.3.1, directed for fiscal year 2025. Each name that people
 * give goes through {@code suffix}, so that hostile names can be tried.
 */
public final class CompanyA {
  public static final Period FY2025 =
      Period.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
  public static final LocalDate AS_OF = LocalDate.of(2026, 4, 20);
  public static final PersonId PRESIDENT = PersonId.of("sato");
  public static final PersonId CISO = PersonId.of("suzuki");
  public static final PersonId OFFICER = PersonId.of("tanaka");
  public static final PersonId AUDITOR = PersonId.of("takahashi");
  public static final List<UnitId> DEPARTMENTS =
      List.of(UnitId.of("development"), UnitId.of("production"), UnitId.of("sales"));

  private final String suffix;

  private CompanyA(String suffix) {
    this.suffix = suffix;
  }

  /** The company as directed. */
  public static ResolvedProgramme programme() {
    return programme("");
  }

  /** The company, with something appended to every name. */
  public static ResolvedProgramme programme(String suffix) {
    return ResolvedProgramme.of(new CompanyA(suffix).build(), AS_OF);
  }

  private Programme build() {
    LocalDate start = LocalDate.of(2024, 4, 1);
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(text("製造業中堅 A 社", "Company A, mid-sized manufacturer"))
                .scope(ScopeUnit.COMPANY)
                .root(UnitId.of("company-a"))
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addUnits(unit("company-a", UnitKind.COMPANY, "A 社", "Company A").build())
        .addUnits(department("development", "開発部", "Development"))
        .addUnits(department("production", "製造部", "Production"))
        .addUnits(department("sales", "営業部", "Sales"))
        .addPeople(new Person(PRESIDENT, text("佐藤 一郎", "Ichiro Sato")))
        .addPeople(new Person(CISO, text("鈴木 花子", "Hanako Suzuki")))
        .addPeople(new Person(OFFICER, text("田中 健", "Ken Tanaka")))
        .addPeople(new Person(AUDITOR, text("高橋 誠", "Makoto Takahashi")))
        .addAppointments(held(PRESIDENT, Role.BOARD_MEMBER, start))
        .addAppointments(held(CISO, Role.CISO, start))
        .addAppointments(held(OFFICER, Role.MANAGER, start))
        .addAppointments(held(AUDITOR, Role.AUDIT_BOARD_MEMBER, start))
        .addPolicies(policy())
        .addObjectives(
            objective("A2-1", "共有する技術情報の保護", "Protect shared technical information", "A1-1"))
        .addObjectives(objective("A2-2", "製造ラインの事業継続性の確保", "Keep production lines running", "A1-2"))
        .addTargets(
            target(
                "A3-1",
                "A2-1",
                "重要情報が明確に区分され、規程に則り管理されている",
                "Important information is classified and managed under company rules",
                TargetMeasure.of(IndicatorId.of("ledger"), atLeast("95"))))
        .addTargets(
            target(
                "A3-2",
                "A2-1",
                "情報管理規程が遵守されている",
                "The information management rules are observed",
                TargetMeasure.builder()
                    .indicator(IndicatorId.of("pc-settings"))
                    .criterion(atLeast("100"))
                    .tolerance(Quantity.of("2", MeasurementUnit.PERCENT))
                    .build()))
        .addTargets(
            target(
                "A3-3",
                "A2-2",
                "情報システムが停止しても最低限の生産体制が維持できる",
                "A minimum of production goes on even when information systems stop",
                TargetMeasure.of(
                    IndicatorId.of("drills"),
                    new Criterion.AtLeast(Quantity.of("6", MeasurementUnit.COUNT))),
                TargetMeasure.of(
                    IndicatorId.of("outage"),
                    new Criterion.AtMost(Quantity.of("4", MeasurementUnit.HOURS)))))
        .addTargets(
            target(
                "A3-4",
                "A2-2",
                "製造ラインの汎用 IT に適切な管理策が適用されている",
                "Suitable controls cover general-purpose IT on production lines",
                TargetMeasure.builder()
                    .indicator(IndicatorId.of("line-risk"))
                    .criterion(atLeast("90"))
                    .missingAllowed(Percentage.of("10"))
                    .build()))
        .build();
  }

  private RiskManagementPolicy policy() {
    RiskManagementPolicy.Builder policy =
        RiskManagementPolicy.builder()
            .id(PolicyId.of("risk-policy"))
            .version(1)
            .state(PolicyState.IN_FORCE)
            .title(text("情報セキュリティリスク管理方針", "Information security risk policy"))
            .strategy(
                text(
                    "研究開発力を核にサプライチェーンで選ばれ続ける",
                    "Stay the supply chain's choice by research strength"))
            .effectiveFrom(LocalDate.of(2025, 4, 1))
            .addCoreValues(
                new CoreValue(
                    CoreValueId.of("A1-1"),
                    text("取引先からの信頼の維持・向上", "Keep and raise the trust of business partners")))
            .addCoreValues(
                new CoreValue(
                    CoreValueId.of("A1-2"),
                    text(
                        "ネットワーク障害に備える企業間連携体制の整備", "Cooperation between companies against outages")))
            .acceptableLevel(
                new AcceptableLevel(
                    text("取引先の信頼を損なうリスクは受容しない", "No risk to partners' trust is accepted"),
                    RiskGrade.ACCEPTABLE))
            .matrix(
                RiskMatrix.builder()
                    .addImpactLevels(text("小", "small"), text("大", "large"))
                    .addLikelihoodLevels(text("低", "low"), text("高", "high"))
                    .addCells(List.of(RiskGrade.ACCEPTABLE, RiskGrade.ACCEPTABLE))
                    .addCells(List.of(RiskGrade.ATTENTION, RiskGrade.PRIORITY))
                    .build())
            .addRisks(risk("leak", "共同開発先の技術情報が漏えいする", "A partner's drawings leak", 2, 1))
            .addRisks(risk("web", "広報用ウェブサイトが一時停止する", "The public web site is down", 1, 2));
    for (Consideration consideration : Consideration.values()) {
      policy.addConsiderations(
          new ConsiderationStatement(consideration, text("検討済み", "weighed by the board")));
    }
    return policy.build();
  }

  private Risk risk(String id, String ja, String en, int impact, int likelihood) {
    return Risk.builder()
        .id(RiskId.of(id))
        .statement(text(ja, en))
        .addThreatens(CoreValueId.of("A1-1"))
        .impact(impact)
        .likelihood(likelihood)
        .response(ResponseDirection.REDUCE_LIKELIHOOD)
        .stance(text("発生を抑える", "make it less likely"))
        .build();
  }

  private Objective objective(String id, String ja, String en, String coreValue) {
    return Objective.builder()
        .id(ObjectiveId.of(id))
        .statement(text(ja, en))
        .addCoreValues(Link.to(CoreValueId.of(coreValue)))
        .rollUp(
            new RollUpChoice(
                new RollUpMethod.All(),
                ConditionalTreatment.AS_MET,
                NotEvaluableTreatment.BLOCKS,
                text("どの目標も欠かせない", "every target is needed")))
        .build();
  }

  private Target target(
      String id, String objective, String ja, String en, TargetMeasure... measures) {
    return Target.builder()
        .id(TargetId.of(id))
        .statement(text(ja, en))
        .addObjectives(Link.editorialTo(ObjectiveId.of(objective)))
        .dueDate(FY2025.last())
        .kind(TargetKind.KGI)
        .addMeasures(measures)
        .build();
  }

  private OrganisationUnit department(String id, String ja, String en) {
    return unit(id, UnitKind.DEPARTMENT, ja, en).parent(UnitId.of("company-a")).build();
  }

  private OrganisationUnit.Builder unit(String id, UnitKind kind, String ja, String en) {
    OrganisationUnit.Builder unit = OrganisationUnit.builder();
    unit.id(UnitId.of(id)).kind(kind).name(text(ja, en));
    return unit;
  }

  private static Appointment held(PersonId person, Role role, LocalDate from) {
    return Appointment.builder()
        .person(person)
        .role(role)
        .unit(UnitId.of("company-a"))
        .from(from)
        .build();
  }

  private static Criterion atLeast(String percent) {
    return new Criterion.AtLeast(Quantity.of(percent, MeasurementUnit.PERCENT));
  }

  private LocalizedText text(String ja, String en) {
    return LocalizedText.of(ja + suffix, en + suffix);
  }
}
