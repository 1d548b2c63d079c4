package dev.isg.evaluation.delegation;

import dev.isg.core.basics.Money;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.escalation.CrisisCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That somebody is about to act, or acted.
 *
 * @param person who
 * @param action what
 * @param units where
 * @param spending what it costs; empty if nothing
 * @param known the case as it is known then
 * @param raisedAt when the incident was raised
 * @param at when it is done
 */
public record DelegatedUse(
    PersonId person,
    ActionId action,
    List<UnitId> units,
    Optional<Money> spending,
    CrisisCase known,
    Instant raisedAt,
    Instant at) {
  /** Copies the units. */
  public DelegatedUse {
    units = List.copyOf(units);
  }
}
