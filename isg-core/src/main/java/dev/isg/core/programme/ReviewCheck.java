package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.ReviewRule;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the reviews of controls: both axes, the risk analysis behind them, one currency. */
final class ReviewCheck {
  private final ProgrammeIndex index;
  private final References references;
  private final Map<RiskId, Risk> risks = new LinkedHashMap<>();

  ReviewCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
    index.programme().policies().stream()
        .flatMap(policy -> policy.risks().stream())
        .forEach(risk -> risks.putIfAbsent(risk.id(), risk));
  }

  void run() {
    List<ControlReview> reviews = index.programme().controlReviews();
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < reviews.size(); i++) {
      ControlReview review = reviews.get(i);
      String path = "/controlReviews/" + i;
      references.resolve(Kinds.CONTROL, path + "/control", review.control(), index.controls());
      Control control = index.controls().get(review.control());
      if (control != null) {
        axes(review, control, path);
      }
      if (!seen.add(List.of(review.control(), review.period()))) {
        references.add(ReviewRule.REVIEW_REPEATED, path, inputs(review));
      }
      links(review, path);
      findings(review, path);
    }
    evaluated();
  }

  private void axes(ControlReview review, Control control, String path) {
    Optional<ReviewAxis> missing = missingAxis(review);
    if (control.kind() == ControlKind.TECHNICAL && missing.isPresent()) {
      ReviewAxis done =
          missing.get() == ReviewAxis.EFFICIENCY ? ReviewAxis.EFFECTIVENESS : ReviewAxis.EFFICIENCY;
      references.add(
          ReviewRule.ONE_AXIS_ONLY,
          path,
          Kinds.with(
              Kinds.with(inputs(review), "done", done.label()), "missing", missing.get().label()));
    }
  }

  private static Optional<ReviewAxis> missingAxis(ControlReview review) {
    if (!review.looksAt(ReviewAxis.EFFICIENCY)) {
      return Optional.of(ReviewAxis.EFFICIENCY);
    }
    return review.looksAt(ReviewAxis.EFFECTIVENESS)
        ? Optional.empty()
        : Optional.of(ReviewAxis.EFFECTIVENESS);
  }

  private void findings(ControlReview review, String path) {
    if (review.looksAt(ReviewAxis.EFFICIENCY) && review.risks().isEmpty()) {
      references.add(ReviewRule.EFFICIENCY_WITHOUT_RISK, path, inputs(review));
    }
    if (review.currencies().size() > 1) {
      references.add(
          ReviewRule.AMOUNTS_NOT_COMPARABLE,
          path,
          Kinds.with(
              inputs(review),
              "currencies",
              Kinds.list(
                  review.currencies().stream()
                      .map(currency -> LocalizedText.same(currency.getCurrencyCode()))
                      .toList())));
    }
    for (ReviewAxis axis : ReviewAxis.values()) {
      if (review.judgementOn(axis).isEmpty() && review.looksAt(axis)) {
        references.add(
            ReviewRule.NOT_JUDGED, path, Kinds.with(inputs(review), "axis", axis.label()));
      }
    }
  }

  private void links(ControlReview review, String path) {
    for (int i = 0; i < review.risks().size(); i++) {
      references.resolve(
          Kinds.RISK, path + "/risks/" + i + "/risk", review.risks().get(i).risk(), risks);
    }
    for (int i = 0; i < review.contributions().size(); i++) {
      references.resolve(
          Kinds.TARGET,
          path + "/contributions/" + i + "/target",
          review.contributions().get(i).target(),
          index.targets());
    }
    Actors actors = new Actors(index);
    for (int i = 0; i < review.judgements().size(); i++) {
      var judgement = review.judgements().get(i);
      actors.acted(judgement.by(), judgement.on(), path + "/judgements/" + i + "/by");
    }
  }

  private void evaluated() {
    List<Control> controls = index.programme().controls();
    for (int i = 0; i < controls.size(); i++) {
      Control control = controls.get(i);
      boolean reviewed =
          index.programme().controlReviews().stream()
              .anyMatch(review -> review.control().equals(control.id()));
      if (control.kind() == ControlKind.TECHNICAL
          && control.state().map(ControlState.EVALUATED::equals).orElse(false)
          && !reviewed) {
        references.add(
            ReviewRule.EVALUATED_WITHOUT_REVIEW,
            "/controls/" + i,
            Map.of("control", Kinds.id(control.id())));
      }
    }
  }

  private static Map<String, LocalizedText> inputs(ControlReview review) {
    return Map.of(
        "control", Kinds.id(review.control()),
        "period", LocalizedText.same(review.period().toString()));
  }
}
