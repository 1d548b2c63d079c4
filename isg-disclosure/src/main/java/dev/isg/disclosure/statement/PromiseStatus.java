package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.evaluation.verdict.Achievement;
import java.util.Optional;

/**
 * A promise made in a disclosure and how it stands inside.
 *
 * @param item the item that promises
 * @param target the target it promises to reach
 * @param statement the target in words
 * @param result what was decided of the target; empty while nothing is
 * @source METI 2009, 7.1
 */
public record PromiseStatus(
    DisclosureItemId item, TargetId target, LocalizedText statement, Optional<Achievement> result) {
  /** Whether the promise is known to be kept, at least on a condition. */
  public boolean kept() {
    return result
        .map(known -> known == Achievement.MET || known == Achievement.CONDITIONALLY_MET)
        .orElse(false);
  }
}
