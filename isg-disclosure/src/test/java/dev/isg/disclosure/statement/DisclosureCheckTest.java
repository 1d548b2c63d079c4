package dev.isg.disclosure.statement;

import static dev.isg.disclosure.CompanyAPlan.assessed;
import static dev.isg.disclosure.CompanyAPlan.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.disclosure.CompanyA;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ItemSource;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.InformationType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosureCheckTest {
  private final CompanyACase companyA = CompanyACase.standard();

  @Test
  void findsNoErrorInCompanyAsPlan() {
    assertThat(check(CompanyAPlan.standard()).errors()).isEmpty();
  }

  @Test
  @Tag("REQ-004")
  @Tag("SUB-4")
  void refusesTheCauseOfAnAccidentThatNobodyAssessed() {
    DisclosureItem cause =
        item(
                "unassessed",
                AccountabilityContent.RISK_RESPONSE,
                InformationType.CAUSES_OF_ACCIDENTS,
                "原因",
                "the cause")
            .addSources(ItemSource.parse("target:A3-3"))
            .addAudiences(Audience.SOCIETY)
            .build();
    DisclosurePlan plan = CompanyAPlan.withSuffix("").addItems(cause).build();

    Issue issue = only(check(plan), DisclosureRule.ITEM_WITHOUT_ASSESSMENT);

    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.rule().strength()).isEqualTo(Strength.MUST);
    assertThat(issue.path()).isEqualTo("/items/6");
    assertThat(issue.message().en()).contains("society").contains("causes of accidents");
    assertThatThrownBy(
            () ->
                AccountabilityDisclosures.forReaders(plan, companyA.input(), companyA.evaluation()))
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  @Tag("REQ-425")
  void asksForAnAssessmentOfEveryItemForEveryAudience() {
    DisclosurePlan plan = CompanyAPlan.withSuffix("").addAudiences(Audience.CUSTOMERS).build();

    assertThat(all(check(plan), DisclosureRule.ITEM_WITHOUT_ASSESSMENT))
        .hasSize(plan.items().size())
        .allSatisfy(issue -> assertThat(issue.message().ja()).contains("顧客"));
  }

  @Test
  @Tag("REQ-421")
  @Tag("REQ-422")
  void asksForAllFourContentsOrAnExplanation() {
    DisclosurePlan empty =
        DisclosurePlan.builder()
            .title(LocalizedText.of("報告", "report"))
            .addAims(ReportAim.ACCOUNTABILITY)
            .addAudiences(Audience.SOCIETY)
            .build();
    assertThat(all(check(empty), DisclosureRule.CONTENT_MISSING))
        .extracting(issue -> issue.inputs().get("content"))
        .containsExactlyInAnyOrder(
            AccountabilityContent.SECURITY_POLICY.label(),
            AccountabilityContent.RISK_ASSESSMENT.label(),
            AccountabilityContent.RISK_RESPONSE.label(),
            AccountabilityContent.ORGANISATION.label());

    DisclosurePlan.Builder explained = DisclosurePlan.builder();
    explained
        .title(LocalizedText.of("報告", "report"))
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(Audience.SOCIETY);
    for (AccountabilityContent content : AccountabilityContent.values()) {
      String id = "why-" + content.number();
      explained
          .addItems(
              item(id, content, InformationType.POLICY, "今年度は記載しない", "not reported this year")
                  .explainsAbsence(true)
                  .build())
          .addAssessments(assessed(id, Audience.SOCIETY, AttackerUsefulness.NONE));
    }
    assertThat(check(explained.build()).errors()).isEmpty();
  }

  @Test
  @Tag("REQ-421")
  void noticesThatNothingOfAContentMayBeTold() {
    DisclosurePlan.Builder plan = DisclosurePlan.builder();
    plan.title(LocalizedText.of("報告", "report"))
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(Audience.SOCIETY);
    for (AccountabilityContent content : AccountabilityContent.values()) {
      String id = "item-" + content.number();
      plan.addItems(item(id, content, InformationType.RISK, "内容", "content").build())
          .addAssessments(
              assessed(
                  id,
                  Audience.SOCIETY,
                  content == AccountabilityContent.RISK_ASSESSMENT
                      ? AttackerUsefulness.HIGH
                      : AttackerUsefulness.NONE));
    }

    Issue issue = only(check(plan.build()), DisclosureRule.CONTENT_WITHHELD);

    assertThat(issue.message().en()).contains("risk assessment").contains("society");
  }

  @Test
  @Tag("SUB-17")
  void looksAtNoHeading() {
    DisclosurePlan.Builder own = CompanyAPlan.withSuffix("");
    for (AccountabilityContent content : AccountabilityContent.values()) {
      own.addHeadings(
          new DisclosurePlan.ContentHeading(content, LocalizedText.of("対処すべき課題", "Issues ahead")));
    }

    assertThat(check(own.build())).isEqualTo(check(CompanyAPlan.standard()));
  }

  @Test
  @Tag("ALG-10")
  void warnsThatAHighlyUsefulItemIsWithheld() {
    assertThat(all(check(CompanyAPlan.standard()), DisclosureRule.ITEM_WITHHELD))
        .hasSize(2)
        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  @Tag("REQ-401")
  void listsAPromiseThatIsNotKept() {
    Issue issue = only(check(CompanyAPlan.standard()), DisclosureRule.PROMISE_NOT_KEPT);

    assertThat(issue.message().en()).contains("A3-3").contains("unmet");
  }

  @Test
  void findsReferencesThatLeadNowhere() {
    DisclosurePlan plan =
        CompanyAPlan.draft("")
            .approver(PersonId.of("nobody"))
            .addItems(
                item("x", AccountabilityContent.ORGANISATION, InformationType.POLICY, "文", "text")
                    .addSources(ItemSource.parse("control:none"))
                    .commitment(TargetId.of("none"))
                    .build())
            .addAssessments(assessed("y", Audience.SOCIETY, AttackerUsefulness.NONE))
            .build();

    assertThat(all(check(plan), ProgrammeRule.UNRESOLVED_REFERENCE))
        .extracting(Issue::path)
        .containsExactlyInAnyOrder(
            "/approver", "/items/6/sources/0", "/items/6/commitment", "/assessments/12/item");
  }

  @Test
  @Tag("REQ-426")
  void asksForAnApproverWhoWasManagementOnTheDay() {
    DisclosurePlan early =
        CompanyAPlan.draft("")
            .approver(CompanyA.PRESIDENT)
            .publishedOn(LocalDate.of(2024, 3, 31))
            .build();
    DisclosurePlan byStaff =
        CompanyAPlan.draft("")
            .approver(CompanyA.OFFICER)
            .publishedOn(LocalDate.of(2026, 4, 20))
            .build();
    DisclosurePlan byNobody = CompanyAPlan.draft("").publishedOn(LocalDate.of(2026, 4, 20)).build();

    assertThat(all(check(early), DisclosureRule.NOT_APPROVED)).hasSize(1);
    assertThat(all(check(byStaff), DisclosureRule.NOT_APPROVED)).hasSize(1);
    assertThat(all(check(byNobody), DisclosureRule.NOT_APPROVED)).hasSize(1);
    assertThat(all(check(CompanyAPlan.draft("").build()), DisclosureRule.NOT_APPROVED)).isEmpty();
  }

  @Test
  void saysThatValueCreationIsNotChecked() {
    DisclosurePlan plan = CompanyAPlan.withSuffix("").addAims(ReportAim.VALUE_CREATION).build();

    assertThat(only(check(plan), DisclosureRule.VALUE_CREATION_NOT_CHECKED).severity())
        .isEqualTo(Severity.INFO);
  }

  private ValidationReport check(DisclosurePlan plan) {
    return DisclosureCheck.check(plan, companyA.input(), companyA.evaluation());
  }

  private static List<Issue> all(ValidationReport report, Rule rule) {
    return report.issues().stream().filter(issue -> issue.rule() == rule).toList();
  }

  private static Issue only(ValidationReport report, Rule rule) {
    assertThat(all(report, rule)).hasSize(1);
    return all(report, rule).get(0);
  }
}
