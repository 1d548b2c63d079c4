package dev.isg.core.domain;

import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.ranking.RankedRisk;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.RiskEffect;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.tolerance.RiskStage;
import dev.isg.core.tolerance.ToleranceReport;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SUB-30")
@Tag("REQ-463")
class RiskPortfolioTest {
  private static final DomainId SECURITY = DomainId.of("security");
  private static final DomainId FIRE = DomainId.of("fire");

  @Test
  void laysRisksOfAllDomainsSideBySideWithWhatTheyCanBring() {
    DirectSample sample = DirectSample.inForce();
    sample.risks.add(
        risk("remote", 1, 2)
            .domain(SECURITY)
            .addEffects(RiskEffect.NEGATIVE, RiskEffect.POSITIVE)
            .build());
    sample.risks.add(risk("blaze", 2, 1).domain(FIRE).residual(RiskLevel.of(1, 1)).build());
    sample.risks.add(risk("chance", 1, 1).domain(SECURITY).addEffect(RiskEffect.POSITIVE).build());

    RiskPortfolio portfolio = portfolio(sample.policy());

    assertThat(portfolio.policy()).isEqualTo("risk-policy-v1");
    assertThat(portfolio.lines())
        .extracting(line -> line.name().en())
        .containsExactly("information security", "disaster prevention", "no domain");
    DomainRisks security = portfolio.lines().get(0);
    assertThat(ids(security.negative())).containsExactly(RiskId.of("remote"));
    assertThat(ids(security.positive())).containsExactly(RiskId.of("remote"), RiskId.of("chance"));
    assertThat(security.verdict()).isEqualTo(ToleranceVerdict.UNKNOWN);
    assertThat(portfolio.lines().get(1).verdict()).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(ids(portfolio.lines().get(2).negative())).containsExactly(DirectSample.LEAK);
  }

  @Test
  void showsADomainWithoutARiskAsUnknown() {
    RiskPortfolio portfolio = portfolio(DirectSample.inForce().policy());

    assertThat(portfolio.lines().get(0).negative()).isEmpty();
    assertThat(portfolio.lines().get(0).verdict()).isEqualTo(ToleranceVerdict.UNKNOWN);
  }

  @Test
  void asksNoDomainForLessRiskThanManagementAccepts() {
    DirectSample sample = DirectSample.inForce();
    sample.risks.clear();
    sample.risks.add(
        risk("taken", 1, 1)
            .inherent(RiskLevel.of(1, 1))
            .residual(RiskLevel.of(1, 1))
            .addEffects(RiskEffect.POSITIVE)
            .response(ResponseDirection.PURSUE)
            .build());

    assertThat(sample.broken()).isEmpty();
  }

  @Test
  void acceptsASecurityRiskThatIsHigherThanItCouldBeAsLongAsManagementDoes() {
    DirectSample sample = DirectSample.inForce();
    sample.risks.clear();
    sample.risks.add(
        risk("remote", 2, 1)
            .domain(SECURITY)
            .inherent(RiskLevel.of(2, 1))
            .residual(RiskLevel.of(2, 1))
            .addEffects(RiskEffect.NEGATIVE, RiskEffect.POSITIVE)
            .response(ResponseDirection.PURSUE)
            .build());
    sample.level =
        Optional.of(new AcceptableLevel(text("大まで", "up to major"), RiskGrade.ATTENTION));

    assertThat(portfolio(sample.policy()).lines().get(0).verdict())
        .isEqualTo(ToleranceVerdict.WITHIN);
    sample.domains.add(
        RiskDomain.builder()
            .id(SECURITY)
            .kind(DomainKind.INFORMATION_SECURITY)
            .head(DirectSample.CISO)
            .managementSystem(text("仕組み", "system"))
            .build());
    assertThat(sample.broken()).as("nothing about the level").containsExactly("ISG-R-402");

    sample.level = Optional.of(new AcceptableLevel(text("小まで", "minor"), RiskGrade.ACCEPTABLE));
    assertThat(portfolio(sample.policy()).lines().get(0).verdict())
        .as("the other side: above what management accepts")
        .isEqualTo(ToleranceVerdict.ABOVE);
  }

  private static RiskPortfolio portfolio(RiskManagementPolicy policy) {
    ToleranceReport report =
        ToleranceReport.of(
            RiskStage.RESIDUAL, policy.risks(), policy.matrix(), policy.levels(), Map.of());
    return RiskPortfolio.of(
        policy,
        List.of(
            domain(SECURITY, DomainKind.INFORMATION_SECURITY),
            domain(FIRE, DomainKind.DISASTER_PREVENTION)),
        report);
  }

  private static RiskDomain domain(DomainId id, DomainKind kind) {
    return RiskDomain.builder().id(id).kind(kind).managementSystem(text("仕組み", "system")).build();
  }

  private static List<RiskId> ids(List<RankedRisk> ranked) {
    return ranked.stream().map(RankedRisk::risk).toList();
  }
}
