package dev.isg.disclosure.regime;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one law, rule or contract wants told of an incident, to whom and by when, as it stood in a
 * stretch of time. It is data: laws change, the code knows none. No legal advice.
 *
 * @source METI 2009, 3.4.2(3); law since
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRegime.class)
@JsonDeserialize(as = ImmutableRegime.class)
public abstract class Regime {
  Regime() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique among the regimes that are used together. */
  public abstract RegimeId id();

  /** What people call it. */
  public abstract LocalizedText title();

  /** The place in the law, as lawyers cite it. */
  public abstract String reference();

  /** The first day it may be relied on, inclusive. */
  public abstract LocalDate from();

  /** The last day it may be relied on, inclusive; empty while nobody has said when it ends. */
  public abstract Optional<LocalDate> until();

  /** Whether the facts were read at their source. What was not drives no clock. */
  public abstract boolean verified();

  /** Where the facts were read. */
  public abstract List<String> sources();

  /** The zone in which its days are counted; empty if that is the zone of the incident. */
  public abstract Optional<ZoneId> zone();

  /** The calendar of business days it counts by, by the id of the calendar. */
  public abstract Optional<String> calendar();

  /** The conditions under which an incident falls under it; one is enough. */
  @NotEmpty
  public abstract List<Trigger> triggers();

  /** The reports it asks for, in their order. */
  public abstract List<Stage> stages();

  /** Whether it may be relied on that day. */
  public final boolean coversDay(LocalDate day) {
    return !day.isBefore(from()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The stage with an id; empty if there is none. */
  public final Optional<Stage> stage(StageId id) {
    return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    if (until().map(last -> last.isBefore(from())).orElse(false)) {
      throw InvalidModelException.of(
          "Regime", "until が from より前です", "until must not be before from");
    }
    Set<StageId> seen = new HashSet<>();
    for (Stage stage : stages()) {
      boolean known =
          stage.limits().stream()
              .flatMap(limit -> limit.start().stage().stream())
              .allMatch(seen::contains);
      if (!known || !seen.add(stage.id())) {
        throw InvalidModelException.of(
            "Regime",
            "段階「" + stage.id() + "」の id は一度だけ使い、時計の起点には前の段階だけを使います",
            "stage '" + stage.id() + "' must have an id of its own and start from earlier stages");
      }
    }
    Set<TriggerId> triggers = new HashSet<>();
    triggers().forEach(trigger -> triggers.add(trigger.id()));
    if (triggers.size() < triggers().size()
        || !stages().stream()
            .flatMap(stage -> stage.limits().stream())
            .allMatch(limit -> triggers.containsAll(limit.triggers()))) {
      throw InvalidModelException.of(
          "Regime",
          "triggers の id は一度だけ使い、limits の triggers はその中から選びます",
          "give each trigger an id of its own, and name only these in the triggers of limits");
    }
  }

  /** Builds a regime. */
  public static class Builder extends ImmutableRegime.Builder {
    Builder() {}
  }
}
