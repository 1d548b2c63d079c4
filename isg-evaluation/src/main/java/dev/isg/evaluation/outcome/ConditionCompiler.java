package dev.isg.evaluation.outcome;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a condition into nodes over numbered slots. */
final class ConditionCompiler {
  private static final int MOST_DECIMALS = 15;

  private final Map<Slot, Integer> slots = new LinkedHashMap<>();
  private final Map<Measured, Integer> scales = new HashMap<>();
  private final Condition condition;

  ConditionCompiler(Condition condition) {
    this.condition = condition;
    gatherScales(condition);
  }

  Node root() {
    return group(1, List.of(condition), 0, 0);
  }

  List<Slot> slots() {
    return List.copyOf(slots.keySet());
  }

  /** A group of the conditions, each for a period and for so many periods before it. */
  private Node.Group group(int needed, List<Condition> parts, int back, int further) {
    List<Test> tests = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (int i = back; i <= back + further; i++) {
      for (Condition part : parts) {
        add(part, i, tests, others);
      }
    }
    return new Node.Group(
        needed,
        tests.stream().mapToInt(Test::slot).toArray(),
        tests.stream().mapToLong(Test::low).toArray(),
        tests.stream().mapToLong(Test::high).toArray(),
        others.toArray(Node[]::new));
  }

  private void add(Condition part, int back, List<Test> tests, List<Node> others) {
    if (part instanceof Condition.Meets meets) {
      value(meets.indicator(), Ends.of(meets.criterion()), back, tests, others);
    } else if (part instanceof Condition.Within within) {
      value(within.indicator(), Ends.of(within.range()), back, tests, others);
    } else if (part instanceof Condition.Improves improves
        && improves.by() instanceof Change.Amount by) {
      others.add(move(improves, by.amount(), back));
    } else if (part instanceof Condition.NoOccurrence none && none.periods() > 1) {
      Condition once = new Condition.NoOccurrence(none.kind(), 1);
      others.add(group(none.periods(), List.of(once), back, none.periods() - 1));
    } else if (part instanceof Condition.Streak streak) {
      others.add(group(streak.periods(), List.of(streak.of()), back, streak.periods() - 1));
    } else if (part.parts().isEmpty()) {
      tests.add(new Test(slot(new Slot.Answer(part, back)), 1, 1));
    } else {
      others.add(group(Interpreter.needed(part), part.parts(), back, 0));
    }
  }

  private void value(
      IndicatorId indicator, Ends ends, int back, List<Test> tests, List<Node> others) {
    int scale = scale(indicator, ends.unit());
    int slot = slot(new Slot.Value(indicator, ends.unit(), scale, back));
    if (ends.fit(scale)) {
      tests.add(new Test(slot, ends.lowWord(scale), ends.highWord(scale)));
    } else {
      others.add(new Node.LongDecimal(slot, ends::contain));
    }
  }

  private Node move(Condition.Improves asked, Quantity amount, int back) {
    IndicatorId indicator = asked.indicator();
    int scale = scale(indicator, amount.unit());
    return new Node.Move(
        asked,
        slot(new Slot.Value(indicator, amount.unit(), scale, back)),
        slot(new Slot.Value(indicator, amount.unit(), scale, back + asked.over())),
        Words.fits(amount.number(), scale) ? Words.of(amount.number(), scale) : Words.UNKNOWN);
  }

  private int slot(Slot slot) {
    Integer known = slots.putIfAbsent(slot, slots.size());
    return known == null ? slots.size() - 1 : known;
  }

  /** The decimals of all that values of one indicator are compared with, as far as words can go. */
  private void gatherScales(Condition part) {
    if (part instanceof Condition.Meets meets) {
      gather(meets.indicator(), Ends.of(meets.criterion()).quantities());
    } else if (part instanceof Condition.Within within) {
      gather(within.indicator(), Ends.of(within.range()).quantities());
    } else if (part instanceof Condition.Improves improves
        && improves.by() instanceof Change.Amount by) {
      gather(improves.indicator(), List.of(by.amount()));
    }
    part.parts().forEach(this::gatherScales);
  }

  private void gather(IndicatorId indicator, List<Quantity> compared) {
    for (Quantity quantity : compared) {
      int decimals = quantity.number().scale();
      if (decimals <= MOST_DECIMALS) {
        scales.merge(new Measured(indicator, quantity.unit()), decimals, Math::max);
      }
    }
  }

  private int scale(IndicatorId indicator, MeasurementUnit unit) {
    return scales.getOrDefault(new Measured(indicator, unit), 0);
  }

  private record Measured(IndicatorId indicator, MeasurementUnit unit) {}

  /** Whether a word lies between two others, both of which are enough. */
  private record Test(int slot, long low, long high) {}
}
