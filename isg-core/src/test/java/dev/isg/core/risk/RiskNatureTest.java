package dev.isg.core.risk;

import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Money;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.json.IsgJson;
import dev.isg.core.profile.InternalControlSystem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RiskNatureTest {
  @Test
  @Tag("REQ-103")
  void isPureUnlessSaidOtherwise() {
    assertThat(risk("r", 1, 1).build().nature()).isEqualTo(RiskNature.PURE);
    assertThat(risk("r", 1, 1).category(RiskCategory.INFORMATION_MANAGEMENT).build().nature())
        .isEqualTo(RiskNature.PURE);
    assertThat(risk("r", 1, 1).category(RiskCategory.BUSINESS_STRATEGY).build().nature())
        .isEqualTo(RiskNature.SPECULATIVE);
    assertThat(Arrays.stream(RiskCategory.values()).filter(one -> one.nature() == RiskNature.PURE))
        .hasSize(5);
  }

  @Test
  @Tag("REQ-104")
  void mayDepartFromItsCategoryWithANote() {
    DirectSample silent = DirectSample.inForce();
    silent.risks.add(
        risk("funds", 1, 1)
            .category(RiskCategory.ACCOUNTING_AND_FINANCE)
            .nature(RiskNature.SPECULATIVE)
            .build());
    DirectSample noted = DirectSample.inForce();
    noted.risks.add(
        risk("funds", 1, 1)
            .category(RiskCategory.ACCOUNTING_AND_FINANCE)
            .nature(RiskNature.SPECULATIVE)
            .natureNote(text("資金運用", "investing funds"))
            .build());

    assertThat(silent.broken()).containsExactly("ISG-R-101");
    assertThat(noted.broken()).isEmpty();
  }

  @Test
  @Tag("REQ-104")
  void tellsWhereTheNatureIsNotTheWholeTruth() {
    assertThat(
            Arrays.stream(RiskCategory.values()).filter(one -> one.caveat().isPresent()).toList())
        .containsExactly(
            RiskCategory.INFORMATION_MANAGEMENT,
            RiskCategory.ACCOUNTING_AND_FINANCE,
            RiskCategory.LABOUR);
    assertThat(RiskCategory.INFORMATION_MANAGEMENT.caveat().orElseThrow().en())
        .contains("strategy")
        .contains("brand");
  }

  @Test
  @Tag("REQ-463")
  void canTurnOutBadlyOrWellOrBoth() {
    Risk pure = risk("r", 1, 1).build();
    Risk speculative = risk("r", 1, 1).nature(RiskNature.SPECULATIVE).build();
    Risk chance = risk("r", 1, 1).addEffect(RiskEffect.POSITIVE).build();

    assertThat(pure.mayTurnOut(RiskEffect.NEGATIVE)).isTrue();
    assertThat(pure.mayTurnOut(RiskEffect.POSITIVE)).isFalse();
    assertThat(speculative.mayTurnOut(RiskEffect.NEGATIVE)).isTrue();
    assertThat(speculative.mayTurnOut(RiskEffect.POSITIVE)).isTrue();
    assertThat(chance.mayTurnOut(RiskEffect.NEGATIVE)).isFalse();
    assertThat(chance.mayTurnOut(RiskEffect.POSITIVE)).isTrue();
  }

  @Test
  @Tag("REQ-452")
  void fallsUnderLossRiskManagementWhenItMayCauseSeriousLoss() {
    Risk serious = risk("r", 1, 1).mayCauseSeriousLoss(true).build();

    assertThat(serious.internalControlSystem())
        .contains(InternalControlSystem.LOSS_RISK_MANAGEMENT);
    assertThat(risk("r", 1, 1).build().internalControlSystem()).isEmpty();
  }

  @Test
  @Tag("REQ-005")
  void classifiesRisksAndControlsByThreeProperties() {
    Risk risk = risk("r", 1, 1).addProperties(SecurityProperty.values()).build();
    Control control =
        Control.builder()
            .id(ControlId.of("backup"))
            .name(text("控え", "backup"))
            .kind(ControlKind.TECHNICAL)
            .addProperties(SecurityProperty.AVAILABILITY, SecurityProperty.INTEGRITY)
            .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED))
            .build();

    assertThat(risk.properties()).hasSize(3);
    assertThat(IsgJson.standard().write(control)).contains("AVAILABILITY", "INTEGRITY");
  }

  @Test
  @Tag("REQ-126")
  void keepsItsAssessedLevelsWithinTheMatrixAndInOrder() {
    assertThat(assessed(RiskLevel.of(2, 2), RiskLevel.of(1, 1))).isEmpty();
    assertThat(assessed(RiskLevel.of(3, 2), RiskLevel.of(1, 1))).containsExactly("ISG-R-103");
    assertThat(assessed(RiskLevel.of(1, 1), RiskLevel.of(1, 1))).isEmpty();
    assertThat(assessed(RiskLevel.of(1, 1), RiskLevel.of(1, 2)))
        .containsExactlyInAnyOrder("ISG-R-104", "ISG-R-301");
  }

  @Test
  @Tag("REQ-112")
  void threatensACoreValue() {
    DirectSample sample = DirectSample.inForce();
    sample.risks.add(
        Risk.builder()
            .id(RiskId.of("none"))
            .statement(text("何か", "something"))
            .impact(1)
            .likelihood(1)
            .build());

    assertThat(sample.broken()).containsExactly("ISG-R-102");
  }

  @Test
  @Tag("REQ-112")
  void multipliesLossByEvents() {
    LossEstimate estimate =
        new LossEstimate(Money.of("JPY", "3000"), new BigDecimal("0.10"), text("式", "formula"));

    assertThat(estimate.perYear()).isEqualTo(Money.of("JPY", "300"));
    assertThat(estimate.eventsPerYear()).isEqualTo(new BigDecimal("0.1"));
    assertThatThrownBy(
            () ->
                new LossEstimate(Money.of("JPY", "1"), new BigDecimal("-1"), text("式", "formula")))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> RiskLevel.of(0, 1)).isInstanceOf(InvalidModelException.class);
  }

  @Test
  void writesNothingForWhatWasNeverSaid() {
    assertThat(IsgJson.standard().write(risk("r", 1, 1).build()))
        .contains("legalObligation")
        .doesNotContain("socialObligation")
        .doesNotContain("mayCauseSeriousLoss")
        .doesNotContain("inherent")
        .doesNotContain("effects");
  }

  private static List<String> assessed(RiskLevel inherent, RiskLevel residual) {
    DirectSample sample = DirectSample.inForce();
    sample.risks.add(risk("r", 1, 1).inherent(inherent).residual(residual).build());
    return sample.broken();
  }
}
