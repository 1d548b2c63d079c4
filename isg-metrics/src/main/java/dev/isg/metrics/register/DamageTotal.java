package dev.isg.metrics.register;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.damage.DamageState;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The damage of one kind that incidents did together.
 *
 * @param kind the kind
 * @param known what was counted or settled, from 0
 * @param estimated what somebody estimated, on top of what is known; from 0
 * @param counted the incidents in the two sums, by id
 * @param unknown the incidents whose damage of this kind is unknown, not on record or in another
 *     unit, and those that may belong here, by id
 */
public record DamageTotal(
    DamageKind kind,
    Quantity known,
    Quantity estimated,
    List<IncidentId> counted,
    List<IncidentId> unknown) {
  /** Sorts the lists. */
  public DamageTotal {
    counted = counted.stream().sorted().toList();
    unknown = unknown.stream().sorted().toList();
  }

  static DamageTotal of(IncidentSelection found, DamageKind kind, MeasurementUnit unit) {
    if (!kind.countedIn(unit)) {
      throw InvalidModelException.of(
          "DamageTotal",
          kind.label().ja() + "は " + unit + " で数えません",
          kind.label().en() + " is not counted in " + unit);
    }
    BigDecimal known = BigDecimal.ZERO;
    BigDecimal estimated = BigDecimal.ZERO;
    List<IncidentId> counted = new ArrayList<>();
    List<IncidentId> unknown = new ArrayList<>(IncidentFigure.ids(found.undetermined().stream()));
    for (Incident incident : found.matched()) {
      List<Damage> damages =
          incident.damages().stream().filter(damage -> damage.kind() == kind).toList();
      if (damages.isEmpty() || !damages.stream().allMatch(damage -> in(damage, unit))) {
        unknown.add(incident.id());
        continue;
      }
      counted.add(incident.id());
      for (Damage damage : damages) {
        BigDecimal amount = damage.amount().orElseThrow().number();
        if (damage.state() == DamageState.KNOWN) {
          known = known.add(amount);
        } else {
          estimated = estimated.add(amount);
        }
      }
    }
    return new DamageTotal(
        kind, new Quantity(known, unit), new Quantity(estimated, unit), counted, unknown);
  }

  /**
   * The total of what is known and what is estimated, as a figure. No value while the damage of any
   * incident is unknown: the sum would be too low.
   */
  public IncidentFigure figure() {
    return new IncidentFigure(
        unknown.isEmpty()
            ? Optional.of(new Quantity(known.number().add(estimated.number()), known.unit()))
            : Optional.empty(),
        counted,
        List.of(),
        unknown);
  }

  private static boolean in(Damage damage, MeasurementUnit unit) {
    return damage.amount().filter(amount -> amount.unit().equals(unit)).isPresent();
  }
}
