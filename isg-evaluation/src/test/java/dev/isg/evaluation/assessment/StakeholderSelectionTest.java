package dev.isg.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.Programme;
import dev.isg.core.stakeholder.FeedbackId;
import dev.isg.core.stakeholder.FeedbackKind;
import dev.isg.core.stakeholder.StakeholderFeedback;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.stakeholder.StakeholderGroup;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.signal.OverallSignal;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.structure.Structure;
import dev.isg.metrics.measurement.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom stakeholders choose lies outside the framework. */
@Tag("SUB-15")
@Tag("REQ-019")
final class StakeholderSelectionTest {
  private static final String RATING = "supplier-rating";

  @ParameterizedTest
  @CsvSource({"RATING, A", "RATING, D", "SELECTED, A", "NOT_SELECTED, D", "REMARK, D"})
  void changesNoStatusWhateverACustomersSupplierRatingSays(FeedbackKind kind, String grade) {
    EvaluationInput input = settled().input();
    List<String> before = statuses(input);

    StakeholderFile imported =
        IsgJson.standard()
            .read("stakeholders.json", rating(kind, grade), StakeholderFile.class)
            .value();

    assertThat(imported.feedback()).hasSize(1);
    assertThat(statuses(input)).isEqualTo(before);
    assertThat(before).contains("T1 MET", "O1 MET", "signal " + OverallSignal.BLUE);
  }

  @Test
  void findsNoWayIntoTheProgrammeForARating() {
    IsgJson json = IsgJson.standard();
    String programme = json.write(settled().input().programme().programme());
    String smuggled = programme.trim().replaceFirst("^\\{", "{\"feedback\": [],");

    assertThat(json.read("programme.json", programme, Programme.class).value())
        .isEqualTo(settled().input().programme().programme());
    assertThatThrownBy(() -> json.read("programme.json", smuggled, Programme.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("feedback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "50", "100"})
  void changesNoStatusWhenARatingIsKeptAsANumberThatNoTargetIsSetFor(String percent) {
    MiniCompany company = company(percent);
    List<Measurement> without =
        company.measurements().stream()
            .filter(one -> !one.indicator().value().equals("i-" + RATING))
            .toList();
    List<Target> own =
        company.targets().stream().filter(one -> one.id().value().equals("T1")).toList();

    List<String> with = statuses(company.input(company.measurements(), company.decisions(), own));

    assertThat(without).hasSize(company.measurements().size() - 1);
    assertThat(with).isEqualTo(statuses(company.input(without, company.decisions(), own)));
  }

  @Test
  void countsOnlyOnceTheCompanyItselfSetsATargetForIt() {
    assertThat(statuses(company("94").input(company("94").measurements(), List.of(), both())))
        .contains(RATING + " UNMET");
    assertThat(statuses(company("95").input(company("95").measurements(), List.of(), both())))
        .contains(RATING + " MET");
  }

  private static List<Target> both() {
    return company("0").targets();
  }

  /** The rating with an indicator and a target of its own beside what is settled. */
  private static MiniCompany company(String rated) {
    return settled().target(RATING, "95").measured(RATING, MiniCompany.percent(rated));
  }

  /** One target met, and everything decided. */
  private static MiniCompany settled() {
    return new MiniCompany()
        .target("T1", "100")
        .measured("T1", MiniCompany.percent("100"))
        .decided(Decisions.ciso("T1", "MET").build())
        .decided(Decisions.objective("MET").build())
        .decided(Decisions.element("IMPLEMENTED").build())
        .decided(Decisions.review("KEEP").build())
        .viewpointsKept()
        .quiet();
  }

  /**
   * Everything that stands for something: targets, objectives, policy, cycle, signal, structure.
   */
  private static List<String> statuses(EvaluationInput input) {
    Evaluation evaluation = Evaluator.evaluate(input);
    List<String> statuses = new ArrayList<>();
    evaluation.targets().forEach(one -> statuses.add(one.target() + " " + one.standsAs()));
    evaluation.objectives().forEach(one -> statuses.add(one.objective() + " " + one.standsAs()));
    statuses.add("policy " + evaluation.policy().orElseThrow().outcome());
    statuses.add("elements " + evaluation.policy().orElseThrow().elements());
    statuses.add("cycle " + evaluation.cycle());
    statuses.add("pending " + evaluation.pending());
    statuses.add("signal " + Signals.of(input, evaluation).signal());
    statuses.add(
        "structure " + Structure.verify(input, evaluation, StructureLog.empty()).resultsHash());
    return statuses;
  }

  private static String rating(FeedbackKind kind, String grade) {
    return IsgJson.standard()
        .write(
            StakeholderFile.builder()
                .addFeedback(
                    StakeholderFeedback.builder()
                        .id(FeedbackId.of("rating-1"))
                        .from(StakeholderGroup.CUSTOMERS)
                        .kind(kind)
                        .statement(LocalizedText.of("サプライヤー評価", "supplier rating"))
                        .grade(grade)
                        .receivedOn(LocalDate.parse("2026-04-20"))
                        .build())
                .build());
  }
}
