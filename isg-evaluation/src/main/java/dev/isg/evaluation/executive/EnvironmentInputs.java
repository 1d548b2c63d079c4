package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.ToleranceChoice;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.monitoring.PurposeKind;
import java.util.List;
import java.util.Map;

/**
 * What the records hold on changes of the environment.
 *
 * @source METI 2009, 5.1(1)
 */
final class EnvironmentInputs {
  private final ViewpointMaterial material;

  EnvironmentInputs(ViewpointMaterial material) {
    this.material = material;
  }

  /**
   * The changes of the period. One speaks for a revision while management has not chosen, and where
   * it chose to revise the accepted level. Where none is on record, that is known only if someone
   * other than the CISO is named who would tell.
   */
  ViewpointInput changes() {
    InputDraft draft = new InputDraft(InputSource.ENVIRONMENT_CHANGES);
    for (PreconditionAssessment found : material.preconditions()) {
      String id = found.change().value();
      draft.tells(
          ExecutiveInputRule.CHANGE,
          Map.of(
              "day", Wording.day(found.on()),
              "change", Wording.quoted(found.statement()),
              "precondition", precondition(found),
              "choice", found.outcome()));
      if (found.choice().map(ToleranceChoice.REVISE_TOLERANCE::equals).orElse(true)) {
        draft.speaks(ClauseGround.Kind.ENVIRONMENT_CHANGE, id);
      }
    }
    if (material.preconditions().isEmpty()) {
      List<LocalizedText> watching = watching();
      if (watching.isEmpty()) {
        draft.lacks(ExecutiveInputRule.NOBODY_WATCHES, Map.of());
      } else {
        draft.tells(ExecutiveInputRule.NO_CHANGE, Map.of("sources", Wording.listed(watching, "、")));
      }
    }
    return draft.build();
  }

  /** The analyses that point to a new risk; not known while a miss is not analysed. */
  ViewpointInput newRisks() {
    return new CauseInputs(material)
        .add(new InputDraft(InputSource.NEW_RISKS), CauseFactor.NEW_RISK)
        .build();
  }

  private LocalizedText precondition(PreconditionAssessment found) {
    return material
        .programme()
        .environmentChange(found.change())
        .map(EnvironmentChange::precondition)
        .map(Wording::quoted)
        .orElse(LocalizedText.same(found.change().value()));
  }

  private List<LocalizedText> watching() {
    return material.monitoring().stream()
        .map(MonitoringStructure::purposes)
        .flatMap(List::stream)
        .filter(purpose -> purpose.kind() == PurposeKind.ENVIRONMENT)
        .flatMap(purpose -> purpose.sources().stream())
        .map(NamedSource::role)
        .filter(role -> role != Role.CISO)
        .distinct()
        .sorted()
        .map(Role::label)
        .toList();
  }
}
