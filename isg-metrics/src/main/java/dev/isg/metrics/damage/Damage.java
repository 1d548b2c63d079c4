package dev.isg.metrics.damage;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import java.util.Optional;

/**
 * One kind of damage an incident did.
 *
 * @param kind what it is counted in
 * @param state how well its amount is known
 * @param amount the amount, from 0, in a unit of its kind; empty exactly if it is unknown
 * @param basis where the amount comes from, or why it is unknown; empty if nobody said
 * @source METI 2009, 4.3.2, table 4-5
 */
public record Damage(
    DamageKind kind, DamageState state, Optional<Quantity> amount, Optional<LocalizedText> basis) {
  /** Refuses an unknown damage with an amount, another without, and amounts that do not fit. */
  public Damage {
    if (amount.isPresent() == (state == DamageState.UNKNOWN)) {
      throw InvalidModelException.of(
          "Damage",
          "state が UNKNOWN なら amount を書かず、ほかでは書きます",
          "leave amount out where the state is UNKNOWN, and give it otherwise");
    }
    if (amount
        .filter(some -> some.number().signum() < 0 || !kind.countedIn(some.unit()))
        .isPresent()) {
      throw InvalidModelException.of(
          "Damage",
          kind.label().ja() + "は 0 以上で、その単位で書きます",
          "an amount of " + kind.label().en() + " is from 0 and in a unit of that kind");
    }
  }

  /** A counted or settled amount. */
  public static Damage known(DamageKind kind, Quantity amount) {
    return new Damage(kind, DamageState.KNOWN, Optional.of(amount), Optional.empty());
  }

  /** An amount somebody estimated. */
  public static Damage estimated(DamageKind kind, Quantity amount, LocalizedText basis) {
    return new Damage(kind, DamageState.ESTIMATED, Optional.of(amount), Optional.of(basis));
  }

  /** A damage nobody can put a number to. */
  public static Damage unknown(DamageKind kind) {
    return new Damage(kind, DamageState.UNKNOWN, Optional.empty(), Optional.empty());
  }
}
