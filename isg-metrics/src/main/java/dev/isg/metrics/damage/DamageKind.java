package dev.isg.metrics.damage;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import java.util.Set;

/**
 * What a damage is counted in.
 *
 * @source METI 2009, 4.3.2, table 4-5 (damage); the kinds are a design of this library
 */
public enum DamageKind implements Labelled {
  /** Money lost or spent because of it, in one currency. */
  MONEY(Set.of(), "金銭的損失", "loss of money"),
  /** Records that leaked, were changed or were lost. */
  RECORDS(Set.of(MeasurementUnit.COUNT), "影響を受けた記録", "records affected"),
  /** People it harmed, or whose data it touched. */
  PERSONS(Set.of(MeasurementUnit.PERSONS), "影響を受けた人", "people affected"),
  /** Systems or devices it touched. */
  SYSTEMS(Set.of(MeasurementUnit.COUNT), "影響を受けたシステム", "systems affected"),
  /** Time for which a service was down. */
  DOWNTIME(
      Set.of(MeasurementUnit.MINUTES, MeasurementUnit.HOURS, MeasurementUnit.DAYS),
      "停止時間",
      "downtime"),
  /** Work it took to deal with it. */
  EFFORT(Set.of(MeasurementUnit.HOURS, MeasurementUnit.DAYS), "対応の工数", "work spent on it");

  private final Set<MeasurementUnit> units;
  private final LocalizedText label;

  DamageKind(Set<MeasurementUnit> units, String ja, String en) {
    this.units = units;
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether amounts of this kind may be in the unit. */
  public boolean countedIn(MeasurementUnit unit) {
    return units.isEmpty() ? unit.money() : units.contains(unit);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
