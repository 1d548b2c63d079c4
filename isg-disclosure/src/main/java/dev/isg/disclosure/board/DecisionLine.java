package dev.isg.disclosure.board;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that counts: what was decided by whom, when, why and on which condition.
 *
 * @param decision the decision in the log
 * @param kind what was asked
 * @param subject what it was asked about, in words
 * @param choice what was chosen, in words
 * @param decider the name of the person who decided
 * @param role the role the person acted in
 * @param decidedOn the day of the decision, in the zone of the governance unit
 * @param reason why; empty if none was given
 * @param condition what must still be done; empty if nothing must
 */
public record DecisionLine(
    DecisionId decision,
    DecisionKind kind,
    LocalizedText subject,
    LocalizedText choice,
    LocalizedText decider,
    Role role,
    LocalDate decidedOn,
    Optional<LocalizedText> reason,
    Optional<ConditionLine> condition) {

  /**
   * What must still be done.
   *
   * @param text what is to be done
   * @param owner the name of the person who does it
   * @param due the last day for it, inclusive
   */
  public record ConditionLine(LocalizedText text, LocalizedText owner, LocalDate due) {}
}
