package dev.isg.core.environment;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;

/**
 * How much of something is exposed to risk, as the policy assumed it and as it turned out.
 *
 * @param what what is exposed, as in records of personal data
 * @param assumed the amount the policy assumed
 * @param observed the amount there is, in the unit of the amount assumed
 * @source METI 2009, 5.1(1)
 */
public record Exposure(LocalizedText what, Quantity assumed, Quantity observed) {
  /** Refuses amounts of different units. */
  public Exposure {
    if (!assumed.unit().equals(observed.unit())) {
      throw InvalidModelException.of(
          "Exposure",
          "assumed（" + assumed.unit() + "）と observed（" + observed.unit() + "）の単位を揃えます",
          "assumed (" + assumed.unit() + ") and observed (" + observed.unit() + ") need one unit");
    }
  }

  /** Whether more is exposed than assumed; the amount assumed itself is not more. */
  public boolean grew() {
    return observed.compareNumberTo(assumed) > 0;
  }
}
