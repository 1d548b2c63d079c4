package dev.isg.evaluation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.metrics.measurement.MeasurementId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DashboardsTest {
  private static Dashboard dashboard(MiniCompany company) {
    EvaluationInput input = company.input();
    return Dashboards.of(input, Evaluator.evaluate(input));
  }

  private static MiniCompany company() {
    return new MiniCompany()
        .pooled("T1", "90", "5", "50")
        .measured("T1", "dev", "2025-06-30", 50, 60)
        .measured("T1", "sales", "2025-06-30", 40, 40)
        .measured("T1", "dev", "2025-12-31", 60, 60)
        .measured("T1", "sales", "2025-12-31", 38, 40);
  }

  @Test
  void goesFromTheLightDownToTheSingleMeasurement() {
    Dashboard dashboard = dashboard(company());
    MeasureView measure = dashboard.objectives().get(0).targets().get(0).measures().get(0);

    assertThat(dashboard.periodName()).isEqualTo("FY2025");
    assertThat(measure.valueText().en()).isEqualTo("94 % (188 of 200)");
    assertThat(measure.departments())
        .extracting(DepartmentView::unit)
        .containsExactly(UnitId.of("dev"), UnitId.of("sales"));
    assertThat(measure.departments().get(0).records())
        .extracting(RecordView::measurement)
        .containsExactly(
            MeasurementId.of("m-T1-dev-2025-06-30"), MeasurementId.of("m-T1-dev-2025-12-31"));
  }

  @Test
  void leavesAGapInTheTrendWhereNothingWasMeasured() {
    MeasureView measure =
        dashboard(company()).objectives().get(0).targets().get(0).measures().get(0);

    assertThat(measure.trend())
        .extracting(TrendPoint::name)
        .containsExactly("FY2025-Q1", "FY2025-Q2", "FY2025-Q3", "FY2025-Q4");
    assertThat(measure.trend())
        .extracting(TrendPoint::value)
        .containsExactly(
            Optional.of(MiniCompany.percent("90")),
            Optional.empty(),
            Optional.of(MiniCompany.percent("98")),
            Optional.empty());
  }

  @Test
  void showsTheUnknownAsUnknown() {
    MeasureView measure =
        dashboard(new MiniCompany().target("T1", "90"))
            .objectives()
            .get(0)
            .targets()
            .get(0)
            .measures()
            .get(0);

    assertThat(measure.value()).isEmpty();
    assertThat(measure.valueText()).isEqualTo(LocalizedText.of("不明", "unknown"));
  }

  @Test
  void namesTheEvaluationItShows() {
    MiniCompany company = company();
    assertThat(dashboard(company).evaluation()).isEqualTo(company.evaluate().contentHash());
  }
}
