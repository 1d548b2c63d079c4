package dev.isg.core.treatment;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews what is done about risks before management stands by it: what a treatment has to say for
 * its option, and grounds on which it must not be turned down or closed.
 *
 * @source METI 2009, preface, 3.4.2 and Appendix 4
 */
public final class TreatmentReview {
  private static final LocalizedText TREATMENT = LocalizedText.of("対応", "treatment");
  private static final LocalizedText RISK = LocalizedText.of("リスク", "risk");

  private final List<Treatment> treatments;
  private final List<Issue> issues = new ArrayList<>();

  private TreatmentReview(List<Treatment> treatments) {
    this.treatments = treatments;
  }

  /**
   * Every issue of the treatments of one version of the policy.
   *
   * @param treatments the treatments
   * @param risks the risks of the same version
   * @param path the place of the version in its document, as a JSON pointer; empty for the root
   */
  public static ValidationReport check(List<Treatment> treatments, List<Risk> risks, String path) {
    TreatmentReview review = new TreatmentReview(treatments);
    Map<RiskId, Risk> byId = new LinkedHashMap<>();
    risks.forEach(risk -> byId.putIfAbsent(risk.id(), risk));
    for (int i = 0; i < treatments.size(); i++) {
      Treatment treatment = treatments.get(i);
      String place = path + "/treatments/" + i;
      review.option(treatment, place);
      review.state(treatment, Optional.ofNullable(byId.get(treatment.risk())), place);
    }
    for (int i = 0; i < risks.size(); i++) {
      review.response(risks.get(i), path + "/risks/" + i);
    }
    return ValidationReport.of(review.issues);
  }

  private void option(Treatment treatment, String path) {
    boolean retained = treatment.option() == TreatmentOption.RETAIN;
    if (retained && treatment.retention().isEmpty()) {
      add(TreatmentRule.RETENTION_NOT_DISTINGUISHED, treatment, path);
    }
    if (!retained && treatment.retention().isPresent()) {
      contradiction(treatment, path, "retention", treatment.option().label());
    }
    if (treatment.option() == TreatmentOption.AVOID && treatment.sideEffects().isEmpty()) {
      add(TreatmentRule.AVOIDANCE_WITHOUT_SIDE_EFFECTS, treatment, path);
    }
    if (treatment.option() == TreatmentOption.SHARE && treatment.crisisOwner().isEmpty()) {
      add(TreatmentRule.SHARED_WITHOUT_CRISIS_OWNER, treatment, path);
    }
  }

  private void state(Treatment treatment, Optional<Risk> risk, String path) {
    boolean rejected = treatment.state() == TreatmentState.REJECTED;
    if (rejected && treatment.rejectedFor().isEmpty()) {
      add(TreatmentRule.REJECTED_WITHOUT_GROUND, treatment, path);
    }
    if (!rejected && treatment.rejectedFor().isPresent()) {
      contradiction(treatment, path, "rejectedFor", treatment.state().label());
    }
    boolean forCost = treatment.rejectedFor().map(RejectionGround.COST::equals).orElse(false);
    if (rejected && forCost && risk.map(Risk::obliged).orElse(false)) {
      add(TreatmentRule.REJECTED_FOR_COST_DESPITE_OBLIGATION, treatment, path);
    }
    if (treatment.state() == TreatmentState.CLOSED && !treatment.soundOnEveryAxis()) {
      List<LocalizedText> axes =
          Arrays.stream(AssessmentAxis.values())
              .filter(axis -> !soundOn(treatment, axis))
              .map(AssessmentAxis::label)
              .toList();
      add(
          TreatmentRule.CLOSED_WITHOUT_BOTH_AXES,
          path,
          Map.of("id", id(treatment.id()), "axes", joined(axes)));
    }
  }

  /** Checks what a stance asks for where the treatments that carry it out do not give it. */
  private void response(Risk risk, String path) {
    Map<String, LocalizedText> inputs = Map.of("kind", RISK, "id", id(risk.id()));
    List<Treatment> own = treatments.stream().filter(one -> one.risk().equals(risk.id())).toList();
    if (risk.response().map(ResponseDirection.AVOID::equals).orElse(false)
        && own.stream().noneMatch(one -> one.option() == TreatmentOption.AVOID)) {
      add(TreatmentRule.AVOIDANCE_WITHOUT_SIDE_EFFECTS, path, inputs);
    }
    if (risk.response().map(ResponseDirection.SHARE::equals).orElse(false)
        && own.stream().noneMatch(one -> one.option() == TreatmentOption.SHARE)) {
      add(TreatmentRule.SHARED_WITHOUT_CRISIS_OWNER, path, inputs);
    }
  }

  private static boolean soundOn(Treatment treatment, AssessmentAxis axis) {
    return treatment.assessments().stream().anyMatch(found -> found.axis() == axis)
        && treatment.assessments().stream()
            .filter(found -> found.axis() == axis)
            .allMatch(found -> found.finding() == AxisFinding.SOUND);
  }

  private void contradiction(
      Treatment treatment, String path, String attribute, LocalizedText value) {
    add(
        TreatmentRule.CONTRADICTION,
        path + "/" + attribute,
        Map.of(
            "id", id(treatment.id()),
            "attribute", LocalizedText.same(attribute),
            "value", value));
  }

  private void add(TreatmentRule rule, Treatment treatment, String path) {
    add(
        rule,
        path,
        Map.of(
            "kind", TREATMENT,
            "id", id(treatment.id()),
            "risk", id(treatment.risk())));
  }

  private void add(TreatmentRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }

  private static LocalizedText joined(List<LocalizedText> texts) {
    return LocalizedText.of(
        String.join("・", texts.stream().map(LocalizedText::ja).toList()),
        String.join(" and ", texts.stream().map(LocalizedText::en).toList()));
  }
}
