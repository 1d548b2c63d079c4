package dev.isg.core.profile;

import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LegalProfileTest {
  @Test
  @Tag("REQ-102")
  void citesTheArticlesOnLossRiskFromDatedData() {
    LegalProfile profile = LegalProfile.citedByGuidance();

    assertThat(profile.references()).extracting(LegalReference::article).contains("362(4)(vi)");
    assertThat(profile.referencesOf(InternalControlSystem.LOSS_RISK_MANAGEMENT))
        .extracting(LegalReference::article)
        .containsExactly("100(1)(ii)");
  }

  @Test
  @Tag("REQ-102")
  void isReliedOnInItsTimeOnly() {
    LegalProfile profile = LegalProfile.citedByGuidance();

    assertThat(profile.coversDay(LocalDate.parse("2008-12-31"))).isFalse();
    assertThat(profile.coversDay(LocalDate.parse("2009-01-01"))).isTrue();
    assertThat(profile.coversDay(LocalDate.parse("2009-12-31"))).isTrue();
    assertThat(profile.coversDay(LocalDate.parse("2010-01-01"))).isFalse();
  }

  @Test
  @Tag("REQ-451")
  void knowsFiveKindsOfSystemsAndTiesAnArticleToOneOnlyWhereTheGuidanceDoes() {
    assertThat(InternalControlSystem.values()).hasSize(5);
    assertThat(LegalProfile.citedByGuidance().references())
        .filteredOn(reference -> reference.system().isPresent())
        .singleElement()
        .satisfies(
            reference ->
                assertThat(reference.system())
                    .contains(InternalControlSystem.LOSS_RISK_MANAGEMENT));
  }

  @Test
  @Tag("REQ-451")
  void wantsFourElementsOfTheBasicPolicyInOutline() {
    DirectSample sample = DirectSample.inForce();
    StatutoryBasicPolicy.Builder policy = StatutoryBasicPolicy.builder();
    for (BasicPolicyElement element : BasicPolicyElement.values()) {
      if (element != BasicPolicyElement.CORRECTION) {
        policy.addClause(new StatutoryBasicPolicy.Clause(element, text("大綱", "outline")));
      }
    }
    sample.statutoryBasicPolicy = Optional.of(policy.build());
    DirectSample whole = DirectSample.inForce();
    whole.statutoryBasicPolicy =
        Optional.of(
            policy
                .addClause(
                    new StatutoryBasicPolicy.Clause(
                        BasicPolicyElement.CORRECTION, text("大綱", "outline")))
                .build());

    assertThat(sample.broken()).containsExactly("ISG-R-702");
    assertThat(whole.broken()).isEmpty();
  }
}
