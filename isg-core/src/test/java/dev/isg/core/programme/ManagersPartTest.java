package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.CISO;
import static dev.isg.core.SmallCompany.SALES;
import static dev.isg.core.SmallCompany.SECOND_FACTOR;
import static dev.isg.core.SmallCompany.text;
import static dev.isg.core.effectiveness.Reviews.coverage;
import static dev.isg.core.effectiveness.Reviews.judgement;
import static dev.isg.core.effectiveness.Reviews.levels;
import static dev.isg.core.effectiveness.Reviews.losses;
import static dev.isg.core.effectiveness.Reviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.Money;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.control.ControlId;
import dev.isg.core.decision.Decider;
import dev.isg.core.exception.ExceptionCase;
import dev.isg.core.exception.ExceptionGrant;
import dev.isg.core.exception.ExceptionId;
import dev.isg.core.exception.GuaranteedFloor;
import dev.isg.core.exception.Principle;
import dev.isg.core.exception.ResidualRisk;
import dev.isg.core.improvement.ImprovementId;
import dev.isg.core.improvement.ImprovementProposal;
import dev.isg.core.improvement.ImprovementState;
import dev.isg.core.improvement.ImprovementStep;
import dev.isg.core.isms.GovernedElement;
import dev.isg.core.isms.IsmsItem;
import dev.isg.core.isms.IsmsItemId;
import dev.isg.core.isms.IsmsItemKind;
import dev.isg.core.isms.IsmsMapping;
import dev.isg.core.isms.LeftOut;
import dev.isg.core.isms.MappingEntry;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.StreamlinedProcesses;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.securitypolicy.SecurityPolicy;
import dev.isg.core.securitypolicy.SecurityPolicyId;
import dev.isg.core.tolerance.ToleranceForm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What managers lay down, as it is written and read. */
class ManagersPartTest {
  private static final LocalDate DAY = LocalDate.parse("2025-06-01");
  private static final Decider WHO = new Decider(CISO, Role.CISO);

  @Test
  @Tag("REQ-131")
  @Tag("REQ-134")
  @Tag("REQ-135")
  @Tag("REQ-136")
  @Tag("REQ-138")
  void isKeptInJson() {
    Programme programme = SmallCompany.with(ManagersPartTest::fill);
    String json = IsgJson.standard().write(programme);

    assertThat(IsgJson.standard().read("p.json", json, Programme.class).value())
        .isEqualTo(programme);
    assertThat(IsgJson.standard().write(new SmallCompany().programme()))
        .doesNotContain("securityPolicies", "controlReviews", "exceptions", "improvements", "isms");
  }

  @Test
  @Tag("REQ-128")
  void wantsOfATargetAnIndicatorToJudgeItByAndAControlObjectiveToDeployIt() {
    assertThat(
            SmallCompany.broken(
                company ->
                    company.targets.add(
                        SmallCompany.bareTarget("t2")
                            .addObjective(Link.to(SmallCompany.SIGN_IN))
                            .dueDate(LocalDate.parse("2026-03-31"))
                            .build())))
        .containsExactlyInAnyOrder(
            ProgrammeRule.TARGET_INCOMPLETE.id() + " /targets/1",
            ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE.id() + " /targets/1");
  }

  @Test
  @Tag("REQ-106")
  void findsTheExampleOfOnePoolForValueAndRiskAmongTheCatalogues() {
    assertThat(Catalogues.shipped().get(CatalogueId.of("CAT-C3")).rows())
        .extracting(row -> row.attributes().get("role"))
        .contains("GAIN", "RISK", "MEASURE", "RESOURCE");
  }

  private static void fill(SmallCompany company) {
    company.securityPolicies.add(
        SecurityPolicy.builder()
            .id(SecurityPolicyId.of("isp"))
            .title(text("認証の規程", "sign-in policy"))
            .addUnit(SALES)
            .laidDownBy(WHO)
            .on(DAY)
            .addControlObjective(SECOND_FACTOR)
            .addControl(ControlId.of("c-authenticator"))
            .build());
    company.controlReviews.add(
        review()
            .method(text("試験", "test"))
            .addRisks(levels(2, 2, 1, 1), losses("JPY 2", "JPY 1"))
            .addContribution(coverage("1", "2"))
            .costPerYear(Money.parse("JPY 1"))
            .savingPerYear(Money.parse("JPY 0"))
            .processes(new StreamlinedProcesses(1, 2))
            .addJudgement(judgement(ReviewAxis.EFFICIENCY))
            .build());
    company.exceptions.add(exception("e1", new Principle.OfControlObjective(SECOND_FACTOR)));
    company.exceptions.add(
        exception("e2", new Principle.OfControl(ControlId.of("c-authenticator"))));
    company.exceptions.add(exception("e3", new Principle.Named(text("原則", "principle"))));
    company.improvements.add(
        ImprovementProposal.builder()
            .id(ImprovementId.of("p1"))
            .statement(text("札を分ける", "separate tags"))
            .unit(SALES)
            .proposer(CISO)
            .addControl(ControlId.of("c-authenticator"))
            .addTarget(SmallCompany.COVERAGE)
            .addStep(
                ImprovementStep.on(DAY, ImprovementState.PROPOSED).noting(text("朝会", "stand-up")))
            .effect(text("半分", "half"))
            .motivation(text("表彰", "an award"))
            .build());
    company.isms =
        Optional.of(
            IsmsMapping.builder()
                .edition(text("2022 年版", "edition of 2022"))
                .addItem(
                    IsmsItem.of(IsmsItemId.of("i1"), IsmsItemKind.TARGET, text("目標", "a target")))
                .addEntry(
                    new MappingEntry(
                        IsmsItemId.of("i1"), GovernedElement.of(SmallCompany.COVERAGE)))
                .addLeftOut(
                    new LeftOut(GovernedElement.of(PolicyId.of("risk-policy")), text("別", "apart")))
                .build());
  }

  private static ExceptionCase exception(String id, Principle principle) {
    return ExceptionCase.builder()
        .id(ExceptionId.of(id))
        .principle(principle)
        .unit(SALES)
        .reason(text("端末が古い", "old terminals"))
        .businessImpact(text("止まる", "a stop"))
        .closeness(text("夜間だけ", "at night only"))
        .addCompensatingMeasure(text("記録", "a log"))
        .residual(ResidualRisk.of(RiskLevel.of(1, 1)))
        .floor(
            new GuaranteedFloor(
                text("要注意まで", "attention"), new ToleranceForm.UpToGrade(RiskGrade.ATTENTION)))
        .requestedBy(WHO)
        .grant(new ExceptionGrant(WHO, DAY, DAY.plusDays(1)))
        .build();
  }
}
