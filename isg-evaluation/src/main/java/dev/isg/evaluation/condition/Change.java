package dev.isg.evaluation.condition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;

/** How far a value has to move at least. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Change.Amount.class, name = "amount"),
  @JsonSubTypes.Type(value = Change.Share.class, name = "share")
})
public sealed interface Change {
  /**
   * By an amount. Where the indicator is itself a percentage these are percentage points.
   *
   * @param amount the least amount that is enough, above zero, in the unit of the indicator
   */
  record Amount(Quantity amount) implements Change {
    /** Refuses an amount that is not above zero. */
    public Amount {
      if (amount.number().signum() <= 0) {
        throw InvalidModelException.of(
            "Change",
            "変化の量 " + amount + " は 0 より大きくします",
            "the amount " + amount + " must be above zero");
      }
    }
  }

  /**
   * By a share of the value it had before. Of zero, or of less than zero, there is no share.
   *
   * @param share the least share that is enough, above 0 %; it may exceed 100 %
   */
  record Share(Percentage share) implements Change {
    /** Refuses a share that is not above zero. */
    public Share {
      if (share.compareTo(Percentage.ZERO) <= 0) {
        throw InvalidModelException.of(
            "Change",
            "変化の割合 " + share + " は 0 % より大きくします",
            "the share " + share + " must be above 0 %");
      }
    }
  }
}
