package dev.isg.core.exception;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.ToleranceComparison;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A departure of one unit from a principle that holds for all, because the principle does not fit
 * there: how it stays close to the principle, which level of risk is guaranteed all the same, and
 * who approved it until when. Without an approval it is a request.
 *
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableExceptionCase.class)
@JsonDeserialize(as = ImmutableExceptionCase.class)
public abstract class ExceptionCase {
  ExceptionCase() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract ExceptionId id();

  /** What it departs from. */
  public abstract Principle principle();

  /** The unit in which the principle does not fit. */
  public abstract UnitId unit();

  /** Why it does not fit. */
  public abstract LocalizedText reason();

  /** How keeping to the principle would strangle the business; empty where it is no ground. */
  public abstract Optional<LocalizedText> businessImpact();

  /** How it stays as close as possible to the principle; empty while not stated. */
  public abstract Optional<LocalizedText> closeness();

  /** What makes up for the departure. */
  public abstract List<LocalizedText> compensatingMeasures();

  /** The risk that stays; empty while not assessed. */
  public abstract Optional<ResidualRisk> residual();

  /** The level that is guaranteed; empty while nobody guarantees one. */
  public abstract Optional<GuaranteedFloor> floor();

  /** Who asked for it; empty if not recorded. */
  public abstract Optional<Decider> requestedBy();

  /** The approval; empty while it is a request. */
  public abstract Optional<ExceptionGrant> grant();

  /** Where it stands on a day. */
  public final ExceptionStanding standingOn(LocalDate day) {
    return grant()
        .filter(given -> !day.isBefore(given.decidedOn()))
        .map(given -> given.coversDay(day) ? ExceptionStanding.IN_FORCE : ExceptionStanding.EXPIRED)
        .orElse(ExceptionStanding.REQUESTED);
  }

  /**
   * Where it stands at an instant.
   *
   * @param at the instant
   * @param zone the zone in which its last day ends, that of the governance unit
   */
  public final ExceptionStanding standingAt(Instant at, ZoneId zone) {
    return standingOn(LocalDate.ofInstant(at, zone));
  }

  /**
   * The risk that stays, compared with the level that is guaranteed. What cannot be compared is
   * unknown and never within.
   *
   * @param matrix the matrix of the policy in force; empty if there is none
   */
  public final ToleranceComparison guarantee(Optional<RiskMatrix> matrix) {
    return Guarantee.compare(this, matrix);
  }

  /** Builds an exception. */
  public static class Builder extends ImmutableExceptionCase.Builder {
    Builder() {}
  }
}
