package dev.isg.disclosure.board;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;

/**
 * A decision that is still awaited.
 *
 * @param kind what is asked
 * @param subject what it is asked about, in words
 * @param standing why it is open
 * @param suggestion what is suggested, in words
 * @param options the answers there are, in words
 * @param deciders the roles that may answer
 */
public record AwaitedLine(
    DecisionKind kind,
    LocalizedText subject,
    Standing standing,
    LocalizedText suggestion,
    List<LocalizedText> options,
    List<Role> deciders) {
  /** Copies the lists. */
  public AwaitedLine {
    options = List.copyOf(options);
    deciders = List.copyOf(deciders);
  }
}
