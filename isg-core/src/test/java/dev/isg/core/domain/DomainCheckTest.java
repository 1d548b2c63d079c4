package dev.isg.core.domain;

import static dev.isg.core.DirectSample.CISO;
import static dev.isg.core.DirectSample.MANAGER;
import static dev.isg.core.DirectSample.POLICY;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.risk.DomainId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DomainCheckTest {
  @Test
  @Tag("REQ-116")
  void knowsTheFieldsOfTheGuidanceWithTheirTypicalRisk() {
    assertThat(Arrays.stream(DomainKind.values()).filter(kind -> kind != DomainKind.OTHER))
        .hasSize(5)
        .allSatisfy(kind -> assertThat(kind.typicalRisk().ja()).isNotBlank());
    assertThat(domain(DomainKind.COMPLIANCE, one -> {}).build().shownRiskType().en())
        .isEqualTo("violation of law");
  }

  @Test
  @Tag("REQ-116")
  void wantsAHeadAndAManagementSystem() {
    DirectSample sample = DirectSample.inForce();
    sample.domains.add(
        RiskDomain.builder().id(DomainId.of("fire")).kind(DomainKind.DISASTER_PREVENTION).build());

    assertThat(sample.broken()).containsExactly("ISG-R-401", "ISG-R-401", "ISG-R-402");
  }

  @Test
  @Tag("REQ-116")
  void wantsThePolicyInterpretedByTheHead() {
    assertThat(brokenBy(complete(MANAGER, 1))).containsExactly("ISG-R-406");
    assertThat(brokenBy(complete(CISO, 1))).isEmpty();
  }

  @Test
  @Tag("REQ-100")
  void tellsWhichDomainStillFollowsAnOldVersion() {
    DirectSample sample = inForceWithObjective();
    sample.version = 2;
    sample.otherVersions.add(version(1, PolicyState.SUPERSEDED));
    sample.domains.add(security(complete(CISO, 1)));

    assertThat(sample.broken()).containsExactly("ISG-R-402");
    assertThat(
            ProgrammeCheck.check(sample.programme()).issues().stream()
                .filter(issue -> issue.rule() == DomainRule.VERSION_NOT_INTERPRETED)
                .map(Issue::message)
                .map(LocalizedText::en))
        .first()
        .asString()
        .contains("risk-policy-v2")
        .contains("interpreted: risk-policy-v1");
  }

  @Test
  @Tag("REQ-100")
  void refusesToInterpretADraftOrAVersionThatDoesNotExist() {
    DirectSample draft = inForceWithObjective();
    draft.otherVersions.add(version(2, PolicyState.DRAFT));
    draft.domains.add(security(complete(CISO, 1), complete(CISO, 2)));

    assertThat(draft.broken()).containsExactly("ISG-R-405");
    assertThat(brokenBy(complete(CISO, 1), complete(CISO, 9))).containsExactly("ISG-R-404");
  }

  @Test
  @Tag("REQ-023")
  void wantsAllFourThingsOfTheCisoForEachVersion() {
    Interpretation bare =
        Interpretation.builder()
            .policy(POLICY)
            .version(1)
            .by(CISO)
            .on(LocalDate.parse("2026-04-10"))
            .build();

    assertThat(brokenBy(bare)).containsExactly("ISG-R-403", "ISG-R-403", "ISG-R-403", "ISG-R-403");
    assertThat(bare.missing())
        .extracting(LocalizedText::en)
        .containsExactly(
            "objectives", "targets", "organisation (authority and responsibility)", "resources");
    assertThat(complete(CISO, 1).missing()).isEmpty();
  }

  @Test
  @Tag("REQ-116")
  void warnsWhenTheHeadOfInformationSecurityIsNotTheCiso() {
    DirectSample sample = inForceWithObjective();
    sample.domains.add(
        domain(DomainKind.INFORMATION_SECURITY, one -> one.addInterpretation(complete(MANAGER, 1)))
            .head(MANAGER)
            .build());

    assertThat(sample.broken()).containsExactly("ISG-R-407");
  }

  @Test
  @Tag("REQ-471")
  void isManagedByAStandardOfItsOwnOrByNoneWhileRisksAreRankedAcrossDomains() {
    DirectSample sample = inForceWithObjective();
    sample.domains.add(
        domain(
                "environment",
                DomainKind.ENVIRONMENT,
                one ->
                    one.standard(text("環境規格", "a standard"))
                        .addInterpretation(complete(MANAGER, 1)))
            .head(MANAGER)
            .build());
    sample.domains.add(security(complete(CISO, 1)));
    sample.risks.add(DirectSample.risk("spill", 1, 1).domain(DomainId.of("environment")).build());

    assertThat(sample.broken()).isEmpty();
    assertThat(sample.programme().domains().get(0).standard()).contains(text("環境規格", "a standard"));
    assertThat(sample.programme().domains().get(1).standard()).isEmpty();
    assertThat(sample.policy().ranking().ranked())
        .extracting(one -> one.risk().value())
        .containsExactly("leak", "spill");
  }

  private static List<String> brokenBy(Interpretation... made) {
    DirectSample sample = inForceWithObjective();
    sample.domains.add(security(made));
    return sample.broken();
  }

  private static DirectSample inForceWithObjective() {
    DirectSample sample = DirectSample.inForce();
    sample.objectives.add(
        Objective.builder().id(ObjectiveId.of("o")).statement(text("状態", "a state")).build());
    return sample;
  }

  private static RiskManagementPolicy version(int number, PolicyState state) {
    return DirectSample.inForce().policy().withVersion(number).withState(state);
  }

  private static RiskDomain security(Interpretation... made) {
    return domain(DomainKind.INFORMATION_SECURITY, one -> one.addInterpretations(made))
        .head(Optional.of(CISO))
        .build();
  }

  private static RiskDomain.Builder domain(DomainKind kind, Consumer<RiskDomain.Builder> more) {
    return domain("d", kind, more);
  }

  private static RiskDomain.Builder domain(
      String id, DomainKind kind, Consumer<RiskDomain.Builder> more) {
    RiskDomain.Builder builder = RiskDomain.builder();
    builder.id(DomainId.of(id)).kind(kind).managementSystem(text("仕組み", "a system"));
    more.accept(builder);
    return builder;
  }

  private static Interpretation complete(PersonId by, int version) {
    return Interpretation.builder()
        .policy(POLICY)
        .version(version)
        .by(by)
        .on(LocalDate.parse("2026-04-10"))
        .addObjective(ObjectiveId.of("o"))
        .addTarget(TargetId.of("t"))
        .organisation(text("CISO が決める", "the CISO decides"))
        .resources(text("二名", "two people"))
        .build();
  }
}
