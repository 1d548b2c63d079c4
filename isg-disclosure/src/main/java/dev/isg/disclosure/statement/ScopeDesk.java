package dev.isg.disclosure.statement;

import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.Disposition;
import dev.isg.disclosure.scope.ScopeChoice;
import dev.isg.disclosure.scope.ScopeRule;
import dev.isg.disclosure.scope.ScopeRuling;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Question;
import dev.isg.evaluation.verdict.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rules on the scope of items, and refuses by default. One desk serves one plan and one day. */
final class ScopeDesk {
  private final DisclosurePlan plan;
  private final DecisionDesk decisions;
  private final ItemLabels labels;
  private final LocalDate day;

  ScopeDesk(DisclosurePlan plan, EvaluationInput input) {
    this.plan = plan;
    this.labels = new ItemLabels(input.programme().programme());
    this.decisions = input.desk();
    this.day = input.programme().day();
  }

  /** What becomes of an item for an audience. */
  ScopeRuling rule(DisclosureItem item, Audience audience) {
    SortedMap<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("item", LocalizedText.same(item.id().value()));
    inputs.put("audience", audience.label());
    if (audience.inside()) {
      return ruling(item, audience, Disposition.TOLD, ScopeRule.INSIDE, inputs);
    }
    Optional<DisclosureAssessment> assessment = plan.assessment(item.id(), audience);
    if (assessment.isEmpty() || assessment.get().assessedOn().isAfter(day)) {
      return ruling(item, audience, Disposition.WITHHELD, ScopeRule.NOT_ASSESSED, inputs);
    }
    AttackerUsefulness usefulness = assessment.get().usefulness();
    inputs.put("usefulness", usefulness.label());
    Judgement judgement = judgement(item);
    judgement
        .decision()
        .ifPresent(found -> inputs.put("decision", LocalizedText.same(found.id().value())));
    if (judgement.standing() == Standing.DECIDED) {
      return decided(item, audience, judgement.decision().orElseThrow(), inputs);
    }
    if (judgement.standing() != Standing.PENDING) {
      inputs.put("why", why(judgement));
      return ruling(item, audience, Disposition.WITHHELD, ScopeRule.DECISION_NOT_IN_EFFECT, inputs);
    }
    Optional<ConfidentialityLabel> label =
        labels.of(item).filter(found -> found.above(audience.clearance()));
    if (label.isPresent()) {
      inputs.put("label", label.get().label());
      inputs.put("clearance", audience.clearance().label());
      return ruling(item, audience, Disposition.WITHHELD, ScopeRule.LABEL_ABOVE_CLEARANCE, inputs);
    }
    if (usefulness == AttackerUsefulness.HIGH) {
      return ruling(item, audience, Disposition.WITHHELD, ScopeRule.HIGH_WITHOUT_APPROVAL, inputs);
    }
    if (usefulness == AttackerUsefulness.MEDIUM && item.informationType().cautioned()) {
      return aggregated(item, audience, ScopeRule.CAUTIONED_AND_MEDIUM, inputs);
    }
    return ruling(item, audience, Disposition.TOLD, ScopeRule.ASSESSED_HARMLESS, inputs);
  }

  /** How the question of an item's scope stands with management. */
  Judgement judgement(DisclosureItem item) {
    return decisions.judge(
        new Question(
            DecisionKind.DISCLOSURE_SCOPE,
            item.id().value(),
            Optional.empty(),
            plan.scopeInputs(item)),
        decision -> List.of());
  }

  private ScopeRuling decided(
      DisclosureItem item,
      Audience audience,
      Decision decision,
      SortedMap<String, LocalizedText> inputs) {
    return switch (ScopeChoice.valueOf(decision.choice())) {
      case ALLOW -> ruling(item, audience, Disposition.TOLD, ScopeRule.ALLOWED, inputs);
      case ALLOW_AGGREGATED -> aggregated(item, audience, ScopeRule.ALLOWED_AGGREGATED, inputs);
      case DENY -> ruling(item, audience, Disposition.WITHHELD, ScopeRule.DENIED, inputs);
      case DELAY_UNTIL_FIXED -> {
        Optional<LocalDate> fixed = item.fixedOn().filter(known -> !known.isAfter(day));
        fixed.ifPresent(known -> inputs.put("fixed", LocalizedText.same(known.toString())));
        yield fixed.isPresent()
            ? ruling(item, audience, Disposition.TOLD, ScopeRule.FIXED_SINCE, inputs)
            : ruling(item, audience, Disposition.WITHHELD, ScopeRule.DELAYED, inputs);
      }
    };
  }

  private static ScopeRuling aggregated(
      DisclosureItem item, Audience audience, ScopeRule rule, Map<String, LocalizedText> inputs) {
    return item.aggregatedText().isPresent()
        ? ruling(item, audience, Disposition.TOLD_AGGREGATED, rule, inputs)
        : ruling(item, audience, Disposition.WITHHELD, ScopeRule.NO_AGGREGATED_WORDING, inputs);
  }

  private static LocalizedText why(Judgement judgement) {
    return LocalizedText.of(
        String.join(" ", judgement.refusals().stream().map(line -> line.text().ja()).toList()),
        String.join(" ", judgement.refusals().stream().map(line -> line.text().en()).toList()));
  }

  private static ScopeRuling ruling(
      DisclosureItem item,
      Audience audience,
      Disposition disposition,
      ScopeRule rule,
      Map<String, LocalizedText> inputs) {
    return new ScopeRuling(item.id(), audience, disposition, rule, new TreeMap<>(inputs));
  }
}
