package dev.isg.disclosure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.render.HtmlRenderer;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.DisclosureItemId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountabilityDisclosuresTest {
  private final CompanyACase companyA = CompanyACase.standard();

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-004")
  void keepsWhatIsWithheldOutOfEverythingThatLeavesTheCompany(Language language) {
    AccountabilityDisclosure outside = forReaders(CompanyAPlan.standard());

    for (String text :
        List.of(
            MarkdownRenderer.in(language).render(outside),
            HtmlRenderer.in(language).render(outside),
            IsgJson.standard().write(outside))) {
      assertThat(text)
          .doesNotContain(CompanyAPlan.SECRET)
          .doesNotContain("default passwords")
          .doesNotContain("\"cause\"")
          .doesNotContain("what an attacker could make of it")
          .doesNotContain("攻撃の手掛かり")
          .doesNotContain("1,395");
    }
    assertThat(outside.annex()).isEmpty();
  }

  @Test
  void showsInsidersWhatIsWithheldFromWhomAndWhy() {
    AccountabilityDisclosure inside = forInsiders(CompanyAPlan.standard());

    assertThat(inside.annex().orElseThrow().withheld())
        .extracting(ItemRecord::id)
        .containsExactly(DisclosureItemId.of("cause"));
    assertThat(MarkdownRenderer.in(Language.JA).render(inside)).contains(CompanyAPlan.SECRET);
    assertThat(inside.annex().orElseThrow().records())
        .allSatisfy(record -> assertThat(record.assessments()).hasSize(2));
  }

  @Test
  @Tag("REQ-401")
  void listsPromisesThatAreNotKeptForInsidersOnly() {
    assertThat(forInsiders(CompanyAPlan.standard()).annex().orElseThrow().unkept())
        .extracting(promise -> promise.target().value())
        .containsExactly("A3-3");
  }

  @Test
  @Tag("REQ-421")
  void bringsTheFourContentsInOrder() {
    assertThat(forReaders(CompanyAPlan.standard()).sections())
        .extracting(ContentSection::content)
        .containsExactly(AccountabilityContent.values());
  }

  @Test
  void tellsSeveralReadersNoMoreThanTheOneWhoMayKnowLeast() {
    DisclosurePlan standard = CompanyAPlan.standard();
    DisclosurePlan plan =
        CompanyAPlan.withSuffix("")
            .addAssessments(
                CompanyAPlan.assessed(
                    "measures", Audience.BUSINESS_PARTNERS, AttackerUsefulness.LOW))
            .build();

    assertThat(texts(plan, List.of(Audience.BUSINESS_PARTNERS))).anyMatch(t -> t.contains("1,395"));
    assertThat(texts(plan, plan.audiences())).noneMatch(t -> t.contains("1,395"));
    assertThat(texts(plan, plan.audiences())).isEqualTo(texts(standard, standard.audiences()));
  }

  @Test
  void isForNobodyThePlanDoesNotName() {
    DisclosurePlan plan = CompanyAPlan.standard();

    assertThatThrownBy(() -> texts(plan, List.of(Audience.CUSTOMERS)))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> texts(plan, List.of())).isInstanceOf(InvalidModelException.class);
  }

  @Test
  @Tag("REQ-426")
  void namesTheEvaluationItRestsOnAndSurvivesJson() {
    AccountabilityDisclosure inside = forInsiders(CompanyAPlan.standard());
    String json = IsgJson.standard().write(inside);

    assertThat(inside.evaluation()).isEqualTo(companyA.evaluation().contentHash());
    assertThat(IsgJson.standard().read("d.json", json, AccountabilityDisclosure.class).value())
        .isEqualTo(inside);
  }

  private List<String> texts(DisclosurePlan plan, List<Audience> readers) {
    return AccountabilityDisclosures.forReaders(
            plan, readers, companyA.input(), companyA.evaluation())
        .sections()
        .stream()
        .flatMap(section -> section.items().stream())
        .map(item -> item.text().ja())
        .toList();
  }

  private AccountabilityDisclosure forReaders(DisclosurePlan plan) {
    return AccountabilityDisclosures.forReaders(plan, companyA.input(), companyA.evaluation());
  }

  private AccountabilityDisclosure forInsiders(DisclosurePlan plan) {
    return AccountabilityDisclosures.forInsiders(plan, companyA.input(), companyA.evaluation());
  }
}
