package dev.isg.evaluation.cause;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Checks the analyses of causes: that they refer to what there is, and say where the cause lies.
 * Nothing throws.
 *
 * @source METI 2009, 1.4.2(3); the checks are a design of this library
 */
public final class CauseCheck {
  private static final LocalizedText CAUSE = LocalizedText.of("原因分析", "cause analysis");

  private final References references = new References();
  private final Map<TargetId, Target> targets;
  private final Map<ControlId, Control> controls;
  private final Map<PersonId, Person> people;
  private final Map<RiskId, Risk> risks;

  private CauseCheck(Programme programme) {
    targets = byId(programme.targets(), Target::id);
    controls = byId(programme.controls(), Control::id);
    people = byId(programme.people(), Person::id);
    risks =
        byId(
            programme.policies().stream().flatMap(policy -> policy.risks().stream()).toList(),
            Risk::id);
  }

  /** Every issue of a log. A risk may be one of any version of the policy. */
  public static ValidationReport check(CauseLog log, Programme programme) {
    CauseCheck check = new CauseCheck(programme);
    check.references.index(CAUSE, "/causes", log.causes(), CauseAnalysis::id);
    for (int i = 0; i < log.causes().size(); i++) {
      check.links(log.causes().get(i), "/causes/" + i);
      check.factor(log.causes().get(i), "/causes/" + i);
    }
    return ValidationReport.of(check.references.issues());
  }

  private void links(CauseAnalysis cause, String path) {
    references.resolve(CauseLink.Kind.TARGET.label(), path + "/target", cause.target(), targets);
    references.resolve(
        LocalizedText.of("人", "person"), path + "/analysedBy", cause.analysedBy(), people);
    for (int i = 0; i < cause.controls().size(); i++) {
      references.resolve(
          CauseLink.Kind.CONTROL.label(),
          path + "/controls/" + i,
          cause.controls().get(i),
          controls);
    }
    for (int i = 0; i < cause.newRisks().size(); i++) {
      references.resolve(
          CauseLink.Kind.RISK.label(), path + "/newRisks/" + i, cause.newRisks().get(i), risks);
    }
  }

  private void factor(CauseAnalysis cause, String path) {
    LocalizedText id = LocalizedText.same(cause.id().value());
    String place =
        switch (cause.factor()) {
          case CONTROL -> cause.controls().isEmpty() ? "controls" : "";
          case RESOURCES -> cause.resources().isEmpty() ? "resources" : "";
          case REALISM -> cause.realism().isEmpty() ? "realism" : "";
          case NEW_RISK -> cause.newRisks().isEmpty() ? "newRisks" : "";
          case OTHER -> "";
        };
    if (!place.isEmpty()) {
      references.add(
          CauseRule.LINK_MISSING,
          path + "/" + place,
          Map.of("id", id, "factor", cause.factor().label(), "place", LocalizedText.same(place)));
    }
    cause
        .realism()
        .ifPresent(
            realism -> {
              Map<String, LocalizedText> inputs = Map.of("id", id, "realism", realism.label());
              if (cause.factor() == CauseFactor.REALISM && realism == Realism.REALISTIC) {
                references.add(CauseRule.REALISM_CONTRADICTED, path + "/realism", inputs);
              }
              if (realism != Realism.REALISTIC && cause.nextStep() == NextStep.KEEP) {
                references.add(CauseRule.UNREALISTIC_TARGET_KEPT, path + "/nextStep", inputs);
              }
            });
  }

  /** Of things with one id the first counts; that an id is used twice is told elsewhere. */
  private static <I extends TypedId, T> Map<I, T> byId(List<T> things, Function<T, I> id) {
    Map<I, T> index = new LinkedHashMap<>();
    things.forEach(thing -> index.putIfAbsent(id.apply(thing), thing));
    return index;
  }
}
