package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.Map;

/**
 * What the evaluation holds on how far the policy is put into practice.
 *
 * @source METI 2009, 5.1(3)
 */
final class ImplementationInputs {
  private final ViewpointMaterial material;

  ImplementationInputs(ViewpointMaterial material) {
    this.material = material;
  }

  /** The elements of the policy; one without an objective is not put into practice. */
  ViewpointInput elements(RiskManagementPolicy policy) {
    InputDraft draft = new InputDraft(InputSource.ELEMENTS);
    for (ElementAssessment element : material.elements()) {
      Implementation status = element.standsAs();
      draft.tells(
          ExecutiveInputRule.ELEMENT,
          Map.of(
              "value", name(policy, element),
              "status", status.label(),
              "objectives", Wording.number(element.objectives().size())));
      draft.lacksIf(status == Implementation.NOT_EVALUABLE);
      if (status == Implementation.NOT_IMPLEMENTED || status == Implementation.PARTLY_IMPLEMENTED) {
        draft.speaks(ClauseGround.Kind.CORE_VALUE, element.coreValue().value());
      }
    }
    return draft.lacksIf(material.elements().isEmpty()).build();
  }

  ViewpointInput targets() {
    return achieved(
        InputSource.TARGETS, material.targets().stream().map(TargetAssessment::standsAs).toList());
  }

  ViewpointInput objectives() {
    return achieved(
        InputSource.OBJECTIVES,
        material.objectives().stream().map(ObjectiveAssessment::standsAs).toList());
  }

  /** What was due and done; what was left undone speaks for a revision. */
  ViewpointInput pdca() {
    List<MeasureAssessment> measures =
        material.targets().stream().flatMap(target -> target.measures().stream()).toList();
    int expected = measures.stream().mapToInt(one -> one.value().expected()).sum();
    int present = measures.stream().mapToInt(one -> one.value().present()).sum();
    List<TargetAssessment> unmet = new CauseInputs(material).unmet();
    int analysed = CauseInputs.analysed(unmet);
    return new InputDraft(InputSource.PDCA)
        .tells(
            ExecutiveInputRule.PDCA,
            Map.of(
                "expected", Wording.number(expected),
                "present", Wording.number(present),
                "unmet", Wording.number(unmet.size()),
                "analysed", Wording.number(analysed)))
        .lacksIf(expected == 0)
        .speaksIf(present < expected || analysed < unmet.size())
        .build();
  }

  private static ViewpointInput achieved(InputSource source, List<AchievementSuggestion> all) {
    int met = count(all, AchievementSuggestion.MET);
    int conditional = count(all, AchievementSuggestion.CONDITIONALLY_MET);
    int unmet = count(all, AchievementSuggestion.UNMET);
    int open = all.size() - met - conditional - unmet;
    return new InputDraft(source)
        .tells(
            ExecutiveInputRule.ACHIEVED,
            Map.of(
                "all", Wording.number(all.size()),
                "met", Wording.number(met),
                "conditional", Wording.number(conditional),
                "unmet", Wording.number(unmet),
                "open", Wording.number(open)))
        .lacksIf(open > 0 || all.isEmpty())
        .build();
  }

  private static int count(List<AchievementSuggestion> all, AchievementSuggestion grade) {
    return (int) all.stream().filter(grade::equals).count();
  }

  private static LocalizedText name(RiskManagementPolicy policy, ElementAssessment element) {
    return policy.coreValues().stream()
        .filter(value -> value.id().equals(element.coreValue()))
        .map(CoreValue::statement)
        .map(Wording::quoted)
        .findFirst()
        .orElse(LocalizedText.same(element.coreValue().value()));
  }
}
