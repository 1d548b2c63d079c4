package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.effectiveness.AxisAppraisal;
import dev.isg.core.effectiveness.ControlAppraisal;
import dev.isg.core.effectiveness.Outlook;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewGrade;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the records hold on what was put in and what it brought.
 *
 * @source METI 2009, 5.1(2) and 3.3.2
 */
final class AdequacyInputs {
  private final ViewpointMaterial material;

  AdequacyInputs(ViewpointMaterial material) {
    this.material = material;
  }

  /** What was put in for which level, and whether misses were put down to a lack of it. */
  ViewpointInput resources(RiskManagementPolicy policy) {
    InputDraft draft = new InputDraft(InputSource.RESOURCES);
    if (policy.resources().isPresent() && policy.acceptableLevel().isPresent()) {
      draft.tells(
          ExecutiveInputRule.PLAN,
          Map.of(
              "total",
              LocalizedText.same(policy.resources().get().total().toString()),
              "level",
              Wording.quoted(policy.acceptableLevel().get().statement())));
    } else {
      draft.lacks(ExecutiveInputRule.NO_PLAN, Map.of());
    }
    return new CauseInputs(material).add(draft, CauseFactor.RESOURCES).build();
  }

  /**
   * The controls reviewed in the period, each on both axes, and the indicators of the CISO. A
   * judgement of a person goes before what findings suggest.
   */
  ViewpointInput investment(RiskManagementPolicy policy) {
    InputDraft draft = new InputDraft(InputSource.INVESTMENT);
    List<ControlReview> reviews =
        material.programme().programme().controlReviews().stream()
            .filter(review -> material.period().contains(review.period()))
            .sorted(
                Comparator.comparing(ControlReview::control)
                    .thenComparing(review -> review.period()))
            .toList();
    for (ControlReview review : reviews) {
      ControlAppraisal appraisal =
          ControlAppraisal.of(review, policy.matrix(), material.programme().programme().targets());
      draft.tells(
          ExecutiveInputRule.APPRAISAL,
          Map.of(
              "control", name(review.control()),
              "effectiveness", words(appraisal.effectiveness()),
              "efficiency", words(appraisal.efficiency())));
      for (AxisAppraisal axis : List.of(appraisal.effectiveness(), appraisal.efficiency())) {
        draft.lacksIf(axis.judgement().isEmpty() && axis.suggestion() == Outlook.UNKNOWN);
        if (against(axis)) {
          draft.speaks(ClauseGround.Kind.CONTROL, review.control().value());
        }
      }
    }
    if (reviews.isEmpty()) {
      draft.lacks(ExecutiveInputRule.NO_APPRAISAL, Map.of());
    }
    return new IndicatorInputs(material).addTo(draft, InputSource.INVESTMENT).build();
  }

  private static boolean against(AxisAppraisal axis) {
    return axis.judgement()
        .map(judgement -> judgement.grade() == ReviewGrade.POOR)
        .orElse(axis.suggestion() == Outlook.UNFAVOURABLE);
  }

  private static LocalizedText words(AxisAppraisal axis) {
    return axis.judgement()
        .map(
            judgement ->
                LocalizedText.of(
                    judgement.grade().label().ja() + "（判断）",
                    judgement.grade().label().en() + " (judged)"))
        .orElse(
            LocalizedText.of(
                axis.suggestion().label().ja() + "（提案）",
                axis.suggestion().label().en() + " (suggested)"));
  }

  private LocalizedText name(ControlId id) {
    return material.programme().programme().controls().stream()
        .filter(control -> control.id().equals(id))
        .map(Control::name)
        .findFirst()
        .map(Wording::quoted)
        .orElse(LocalizedText.same(id.value()));
  }
}
