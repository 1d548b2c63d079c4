package dev.isg.metrics.hierarchy;

import dev.isg.core.organisation.Role;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import java.util.OptionalInt;

/** Where roles and levels stand on the ladder from staff to management. */
final class Rungs {
  private Rungs() {}

  /** Whether the evaluator belongs to the level; a function beside the line may stand in. */
  static boolean evaluatorFits(Indicator indicator) {
    OptionalInt evaluator = of(indicator.evaluator());
    return evaluator.isEmpty() || evaluator.getAsInt() == of(indicator.level());
  }

  /**
   * Whether the data comes from the level itself, the next below, or a function beside the line.
   */
  static boolean sourceFits(Indicator indicator) {
    return sourceFits(indicator.sourceRole(), indicator.level());
  }

  /** Whether a role delivers to a level: from it, from the next below, or from beside the line. */
  static boolean sourceFits(Role role, IndicatorLevel level) {
    OptionalInt source = of(role);
    int to = of(level);
    return source.isEmpty() || source.getAsInt() == to || source.getAsInt() == to - 1;
  }

  private static int of(IndicatorLevel level) {
    return switch (level) {
      case MANAGER -> 1;
      case CISO -> 2;
      case MANAGEMENT -> 3;
    };
  }

  /** Empty for functions that stand beside the line, such as planning, legal or internal audit. */
  private static OptionalInt of(Role role) {
    if (role.management()) {
      return OptionalInt.of(3);
    }
    if (role == Role.CISO) {
      return OptionalInt.of(2);
    }
    if (role == Role.MANAGER || role == Role.SECURITY_OFFICER) {
      return OptionalInt.of(1);
    }
    return role == Role.EMPLOYEE ? OptionalInt.of(0) : OptionalInt.empty();
  }
}
