package dev.isg.disclosure.field;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.dashboard.Dashboard;
import dev.isg.evaluation.dashboard.Dashboards;
import dev.isg.evaluation.dashboard.DepartmentView;
import dev.isg.evaluation.dashboard.MeasureView;
import dev.isg.evaluation.dashboard.ObjectiveView;
import dev.isg.evaluation.dashboard.TargetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes reports to units. */
public final class FieldReports {
  private FieldReports() {}

  /**
   * The report of an evaluation to a unit.
   *
   * @param input what was evaluated
   * @param evaluation the evaluation of that input
   * @param unit the unit
   * @throws InvalidModelException if the programme has no such unit
   */
  public static FieldReport of(EvaluationInput input, Evaluation evaluation, UnitId unit) {
    OrganisationUnit known =
        input
            .programme()
            .unit(unit)
            .orElseThrow(
                () ->
                    InvalidModelException.of(
                        "FieldReport",
                        "組織単位「" + unit + "」はありません",
                        "there is no unit '" + unit + "'"));
    Dashboard page = Dashboards.of(input, evaluation);
    Map<TargetId, TargetView> targets = new TreeMap<>();
    Map<TargetId, List<LocalizedText>> serves = new TreeMap<>();
    for (ObjectiveView objective : page.objectives()) {
      for (TargetView target : objective.targets()) {
        targets.put(target.target(), target);
        serves
            .computeIfAbsent(target.target(), any -> new ArrayList<>())
            .add(objective.statement());
      }
    }
    page.otherTargets().forEach(target -> targets.put(target.target(), target));
    List<FieldLine> lines = new ArrayList<>();
    for (TargetView target : targets.values()) {
      List<FieldMeasure> measures = measuresOf(target, unit);
      if (!measures.isEmpty()) {
        lines.add(
            new FieldLine(
                target.target(),
                target.statement(),
                serves.getOrDefault(target.target(), List.of()),
                target.suggestion(),
                target.result(),
                measures));
      }
    }
    return new FieldReport(
        unit, known.name(), page.periodName(), page.asOf(), page.evaluation(), lines);
  }

  private static List<FieldMeasure> measuresOf(TargetView target, UnitId unit) {
    List<FieldMeasure> measures = new ArrayList<>();
    for (MeasureView measure : target.measures()) {
      for (DepartmentView department : measure.departments()) {
        if (department.unit().equals(unit)) {
          measures.add(
              new FieldMeasure(
                  measure.indicator(),
                  measure.name(),
                  measure.criterionText(),
                  department.value(),
                  measure.valueText(),
                  department.expected(),
                  department.present()));
        }
      }
    }
    return measures;
  }
}
