package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.verdict.Achievement;
import java.util.Optional;

/** Finds how the promises of a plan stand. */
final class Promises {
  private static final LocalizedText OPEN = LocalizedText.of("未判断", "not decided yet");

  private Promises() {}

  /** The promise of an item; empty if it makes none or its target is not known. */
  static Optional<PromiseStatus> of(
      DisclosureItem item, ResolvedProgramme programme, Evaluation evaluation) {
    Optional<TargetId> target = item.commitment();
    return target
        .flatMap(programme::target)
        .map(
            known ->
                new PromiseStatus(
                    item.id(),
                    known.id(),
                    known.statement(),
                    evaluation.target(known.id()).flatMap(found -> found.result())));
  }

  /** The result in words. */
  static LocalizedText result(PromiseStatus promise) {
    return promise.result().map(Achievement::label).orElse(OPEN);
  }
}
