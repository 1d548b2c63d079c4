package dev.isg.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.scope.ScopeChoice;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosurePlanTest {
  @Test
  void survivesJson() {
    DisclosurePlan plan = CompanyAPlan.standard();
    String json = IsgJson.standard().write(plan);

    assertThat(IsgJson.standard().read("disclosure.json", json, DisclosurePlan.class).value())
        .isEqualTo(plan);
  }

  @Test
  void pointsAtASourceItCannotRead() {
    String json = IsgJson.standard().write(CompanyAPlan.standard()).replace("risk:leak", "leak");

    assertThatThrownBy(() -> IsgJson.standard().read("disclosure.json", json, DisclosurePlan.class))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refused ->
                assertThat(refused.report().issues())
                    .singleElement()
                    .satisfies(
                        issue -> {
                          assertThat(issue.path()).isEqualTo("/items/1/sources/0");
                          assertThat(issue.location()).isPresent();
                        }));
  }

  @Test
  @Tag("REQ-400")
  void hasASetOfAimsAndAtLeastOne() {
    DisclosurePlan.Builder none = DisclosurePlan.builder();
    none.title(LocalizedText.same("x")).addAudiences(Audience.SOCIETY);

    assertThatThrownBy(none::build).isInstanceOf(InvalidModelException.class);
    assertThat(CompanyAPlan.withSuffix("").addAims(ReportAim.VALUE_CREATION).build().aims())
        .containsExactly(ReportAim.ACCOUNTABILITY, ReportAim.VALUE_CREATION);
  }

  @Test
  @Tag("CAT-I1")
  void knowsTheSevenAudiencesOutside() {
    assertThat(Arrays.stream(Audience.values()).filter(audience -> !audience.inside())).hasSize(7);
  }

  @Test
  @Tag("REQ-422")
  @Tag("CAT-I3")
  void letsTheFourContentsAnswerAllThreeQuestions() {
    assertThat(AccountabilityContent.values())
        .extracting(AccountabilityContent::number)
        .containsExactly(1, 2, 3, 4);
    assertThat(AccountabilityContent.values())
        .extracting(AccountabilityContent::question)
        .contains(JudgementQuestion.values());
  }

  @Test
  void offersManagementTheChoicesOfTheDecisionKind() {
    assertThat(ScopeChoice.values())
        .extracting(Enum::name)
        .containsExactlyElementsOf(DecisionKind.DISCLOSURE_SCOPE.options());
  }
}
