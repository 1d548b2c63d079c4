package dev.isg.metrics.register;

import dev.isg.core.basics.Period;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.metrics.incident.IncidentSeverity;
import java.util.Optional;

/**
 * Which incidents are asked for. All that is named must hold; what is empty does not matter.
 *
 * @param period the days on one of which it was seen, in its own zone
 * @param unit the unit it is counted in, with all units below
 * @param category the field of business of its risk, its own or that of the risk it names
 * @param risk the risk that came true
 * @param least the least severity, inclusive
 */
public record IncidentQuery(
    Optional<Period> period,
    Optional<UnitId> unit,
    Optional<RiskCategory> category,
    Optional<RiskId> risk,
    Optional<IncidentSeverity> least) {
  /** Every incident. */
  public static final IncidentQuery ALL =
      new IncidentQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Those seen in a period. */
  public static IncidentQuery seenIn(Period period) {
    return new IncidentQuery(
        Optional.of(period),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Of these, those of a unit and all below it. */
  public IncidentQuery inUnit(UnitId some) {
    return new IncidentQuery(period, Optional.of(some), category, risk, least);
  }

  /** Of these, those of a category of risk. */
  public IncidentQuery ofCategory(RiskCategory some) {
    return new IncidentQuery(period, unit, Optional.of(some), risk, least);
  }

  /** Of these, those of a risk. */
  public IncidentQuery ofRisk(RiskId some) {
    return new IncidentQuery(period, unit, category, Optional.of(some), least);
  }

  /** Of these, those at least so grave. */
  public IncidentQuery atLeast(IncidentSeverity some) {
    return new IncidentQuery(period, unit, category, risk, Optional.of(some));
  }
}
