package dev.isg.core.tolerance;

import static dev.isg.core.DirectSample.LEAK;
import static dev.isg.core.DirectSample.matrix;
import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALG-7")
@Tag("REQ-126")
class ToleranceReportTest {
  private static final DomainId SECURITY = DomainId.of("security");
  private static final IndicatorId STOPS = IndicatorId.of("stops");

  @Test
  void comparesTheGradeOfTheResidualLevel() {
    ToleranceForm upToAttention = new ToleranceForm.UpToGrade(RiskGrade.ATTENTION);

    assertThat(verdict(upToAttention, residual(1, 1))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(upToAttention, residual(2, 1))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(upToAttention, residual(2, 2))).isEqualTo(ToleranceVerdict.ABOVE);
  }

  @Test
  void comparesTheCell() {
    ToleranceForm cells =
        new ToleranceForm.MatrixCells(List.of(RiskLevel.of(1, 1), RiskLevel.of(1, 2)));

    assertThat(verdict(cells, residual(1, 2))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(cells, residual(2, 1))).isEqualTo(ToleranceVerdict.ABOVE);
  }

  @Test
  void comparesTheLossOfAYearWithALimitThatIsStillAccepted() {
    ToleranceForm limit = new ToleranceForm.NumericLimit(Money.of("JPY", "1000"));

    assertThat(verdict(limit, residualLoss("JPY", "999.99"))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(limit, residualLoss("JPY", "1000"))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(limit, residualLoss("JPY", "1000.01"))).isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(verdict(limit, residualLoss("USD", "1"))).isEqualTo(ToleranceVerdict.UNKNOWN);
    assertThat(verdict(limit, residual(1, 1))).isEqualTo(ToleranceVerdict.UNKNOWN);
  }

  @Test
  void comparesTheIndicator() {
    ToleranceForm limit =
        new ToleranceForm.IndicatorLimit(
            STOPS, new Criterion.AtMost(Quantity.of("2", MeasurementUnit.of("count"))));
    Risk risk = residual(1, 1);

    assertThat(verdict(limit, risk, Map.of(STOPS, times("1")))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(limit, risk, Map.of(STOPS, times("2")))).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(verdict(limit, risk, Map.of(STOPS, times("3")))).isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(verdict(limit, risk, Map.of())).isEqualTo(ToleranceVerdict.UNKNOWN);
  }

  @Test
  void leavesALevelInWordsToPeople() {
    assertThat(verdict(new ToleranceForm.Qualitative(), residual(1, 1)))
        .isEqualTo(ToleranceVerdict.TO_BE_JUDGED);
  }

  @Test
  void neverTakesWhatWasNotAssessedForGood() {
    Risk current = risk("leak", 1, 1).build();

    assertThat(verdict(new ToleranceForm.UpToGrade(RiskGrade.PRIORITY), current))
        .isEqualTo(ToleranceVerdict.UNKNOWN);
    assertThat(report(RiskStage.CURRENT, List.of(current), List.of()).verdictOf(LEAK))
        .isEqualTo(ToleranceVerdict.UNKNOWN);
  }

  @Test
  void looksAtEachStageByItself() {
    Risk risk =
        risk("leak", 2, 1).inherent(RiskLevel.of(2, 2)).residual(RiskLevel.of(1, 1)).build();
    List<Tolerance> levels = List.of(all(new ToleranceForm.UpToGrade(RiskGrade.ACCEPTABLE)));

    assertThat(report(RiskStage.INHERENT, List.of(risk), levels).verdictOf(LEAK))
        .isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(report(RiskStage.CURRENT, List.of(risk), levels).verdictOf(LEAK))
        .isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(report(RiskStage.RESIDUAL, List.of(risk), levels).verdictOf(LEAK))
        .isEqualTo(ToleranceVerdict.WITHIN);
  }

  @Test
  void putsALevelForADomainOrCategoryBeforeThatForAll() {
    Risk inDomain =
        risk("leak", 2, 2)
            .domain(SECURITY)
            .category(RiskCategory.INFORMATION_MANAGEMENT)
            .residual(RiskLevel.of(2, 1))
            .build();
    Tolerance strict = all(new ToleranceForm.UpToGrade(RiskGrade.ACCEPTABLE));
    Tolerance lax =
        Tolerance.ofDomain(
            SECURITY, text("緩い", "lax"), new ToleranceForm.UpToGrade(RiskGrade.ATTENTION));
    Tolerance category =
        new Tolerance(
            text("厳しい", "strict"),
            new ToleranceForm.UpToGrade(RiskGrade.ACCEPTABLE),
            Optional.empty(),
            Optional.of(RiskCategory.INFORMATION_MANAGEMENT),
            Optional.empty());

    assertThat(residualVerdict(inDomain, strict)).isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(residualVerdict(inDomain, strict, lax)).isEqualTo(ToleranceVerdict.WITHIN);
    assertThat(residualVerdict(inDomain, strict, lax, category)).isEqualTo(ToleranceVerdict.ABOVE);
    assertThat(residualVerdict(residual(2, 1), strict, lax, category))
        .isEqualTo(ToleranceVerdict.ABOVE);
  }

  @Test
  void readsTheAcceptableLevelWrittenBeforeThereWereOtherForms() {
    String old =
        """
        { "statement": { "ja": "要注意まで", "en": "up to attention" }, "highestGrade": "ATTENTION" }
        """;

    AcceptableLevel level = IsgJson.standard().read("old.json", old, AcceptableLevel.class).value();

    assertThat(level)
        .isEqualTo(new AcceptableLevel(text("要注意まで", "up to attention"), RiskGrade.ATTENTION));
    assertThat(level.tolerance().form())
        .isEqualTo(new ToleranceForm.UpToGrade(RiskGrade.ATTENTION));
    assertThat(IsgJson.standard().write(level)).contains("highestGrade").doesNotContain("form");
  }

  @Test
  void takesAPolicyWithAnotherFormOnlyForComplete() {
    DirectSample sample = DirectSample.inForce();
    sample.level = Optional.empty();
    sample.tolerances.add(all(new ToleranceForm.NumericLimit(Money.of("JPY", "5"))));

    assertThat(sample.broken()).isEmpty();
    assertThat(sample.policy().levels()).hasSize(1);
  }

  @Test
  void tellsOfAResidualRiskAboveTheLevelAndNotOfOneAtIt() {
    DirectSample above = DirectSample.inForce();
    above.risks.add(risk("big", 1, 1).residual(RiskLevel.of(1, 2)).build());
    DirectSample at = DirectSample.inForce();
    at.risks.add(risk("big", 1, 1).residual(RiskLevel.of(1, 1)).build());

    assertThat(above.broken()).containsExactly("ISG-R-301");
    assertThat(at.broken()).isEmpty();
  }

  @Test
  void needsItsMatrix() {
    DirectSample sample = DirectSample.inForce();
    sample.tolerances.add(
        all(
            new ToleranceForm.MatrixCells(
                List.of(RiskLevel.of(1, 1), RiskLevel.of(2, 1), RiskLevel.of(3, 1)))));

    assertThat(sample.broken()).containsExactly("ISG-R-302");
  }

  @Test
  void refusesAHoleBelowAnAcceptedCell() {
    assertThatThrownBy(() -> new ToleranceForm.MatrixCells(List.of(RiskLevel.of(2, 1))))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new ToleranceForm.MatrixCells(List.of()))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new ToleranceForm.NumericLimit(Money.of("JPY", "-1")))
        .isInstanceOf(InvalidModelException.class);
  }

  private static Risk residual(int impact, int likelihood) {
    return risk("leak", 2, 2).residual(RiskLevel.of(impact, likelihood)).build();
  }

  private static Risk residualLoss(String currency, String amount) {
    return risk("leak", 2, 2)
        .residualLoss(
            new LossEstimate(Money.of(currency, amount), BigDecimal.ONE, text("推計", "estimate")))
        .build();
  }

  private static Quantity times(String number) {
    return Quantity.of(number, MeasurementUnit.of("count"));
  }

  private static Tolerance all(ToleranceForm form) {
    return Tolerance.ofAll(text("水準", "level"), form);
  }

  private static ToleranceVerdict verdict(ToleranceForm form, Risk risk) {
    return residualVerdict(risk, all(form));
  }

  private static ToleranceVerdict verdict(
      ToleranceForm form, Risk risk, Map<IndicatorId, Quantity> values) {
    return ToleranceReport.of(
            RiskStage.RESIDUAL, List.of(risk), Optional.of(matrix()), List.of(all(form)), values)
        .verdictOf(risk.id());
  }

  private static ToleranceVerdict residualVerdict(Risk risk, Tolerance... levels) {
    return report(RiskStage.RESIDUAL, List.of(risk), List.of(levels)).verdictOf(risk.id());
  }

  private static ToleranceReport report(RiskStage stage, List<Risk> risks, List<Tolerance> levels) {
    return ToleranceReport.of(stage, risks, Optional.of(matrix()), levels, Map.of());
  }
}
