package dev.isg.disclosure.render.page;

import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers short enough to be read at a glance, and never on the wrong side of a bound. */
final class Figure {
  private static final int DECIMALS = 2;

  private Figure() {}

  /**
   * The number cut after as few decimals, from two, as keep it on its side of what is asked; marked
   * with an ellipsis if anything was cut.
   */
  static String brief(Quantity value, Criterion criterion) {
    BigDecimal exact = value.number();
    for (int decimals = DECIMALS; decimals < exact.scale(); decimals++) {
      BigDecimal cut = exact.setScale(decimals, RoundingMode.DOWN);
      if (sameSide(value, new Quantity(cut, value.unit()), criterion)) {
        return cut.toPlainString() + "…";
      }
    }
    return exact.toPlainString();
  }

  private static boolean sameSide(Quantity exact, Quantity cut, Criterion criterion) {
    return !exact.unit().equals(criterion.unit())
        || criterion.satisfiedBy(exact) == criterion.satisfiedBy(cut);
  }
}
