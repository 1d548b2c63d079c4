package dev.isg.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.time.ZoneId;
import org.immutables.value.Value;

/**
 * The company, group or value chain that is governed as one, with one management and one CISO.
 *
 * @source METI 2009, 1.2 and 4.3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableGovernanceUnit.class)
@JsonDeserialize(as = ImmutableGovernanceUnit.class)
public abstract class GovernanceUnit {
  GovernanceUnit() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name. */
  public abstract LocalizedText name();

  /** How far governance reaches. */
  public abstract ScopeUnit scope();

  /** The organisation unit at the root: that of the whole company or group. */
  public abstract UnitId root();

  /** How years are cut; from April, as in Japan, unless said otherwise. */
  @Value.Default
  public FiscalCalendar fiscalCalendar() {
    return FiscalCalendar.JAPAN;
  }

  /** The time zone in which days begin and end, for due dates and ends of periods. */
  public abstract ZoneId zone();

  /** Builds a governance unit. */
  public static class Builder extends ImmutableGovernanceUnit.Builder {
    Builder() {}
  }
}
