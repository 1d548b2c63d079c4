package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.TypedId;
import dev.isg.core.objective.Criterion;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.Way;
import java.util.List;
import java.util.stream.Collectors;

/** Writes conditions in the one form that reading gives back unchanged. */
final class Printer {

  String print(Condition condition) {
    if (condition instanceof Condition.Meets meets) {
      return name(meets.indicator()) + " " + criterion(meets.criterion());
    }
    if (condition instanceof Condition.Within within) {
      return name(within.indicator()) + " " + range(within.range());
    }
    if (condition instanceof Condition.Improves improves) {
      return name(improves.indicator())
          + (improves.way() == Way.RISES ? " rises by " : " falls by ")
          + change(improves.by())
          + " over "
          + periods(improves.over());
    }
    if (condition instanceof Condition.NoOccurrence none) {
      return "no "
          + name(none.kind())
          + (none.periods() == 1 ? "" : " within " + periods(none.periods()));
    }
    if (condition instanceof Condition.SheetPasses passes) {
      return "sheet "
          + name(passes.sheet())
          + " passes"
          + (passes.least().equals(Percentage.HUNDRED) ? "" : " at " + passes.least());
    }
    if (condition instanceof Condition.DoneBy done) {
      return "done " + name(done.task()) + " by " + done.due();
    }
    if (condition instanceof Condition.Stated stated) {
      return "stated "
          + name(stated.statement())
          + " "
          + quoted(stated.text().ja())
          + " "
          + quoted(stated.text().en());
    }
    return group(condition);
  }

  private String group(Condition group) {
    if (group instanceof Condition.Streak streak) {
      return "for " + periods(streak.periods()) + " (" + print(streak.of()) + ")";
    }
    if (group instanceof Condition.AtLeastOf some) {
      return some.least() + " of " + listed(some.parts());
    }
    boolean all = group instanceof Condition.All;
    if (group.parts().size() == 1) {
      return (all ? "all " : "any ") + listed(group.parts());
    }
    return group.parts().stream()
        .map(this::operand)
        .collect(Collectors.joining(all ? " and " : " or "));
  }

  /** What itself has a joint stands in parentheses. */
  private String operand(Condition part) {
    boolean joined =
        (part instanceof Condition.All || part instanceof Condition.Any) && part.parts().size() > 1;
    return joined ? "(" + print(part) + ")" : print(part);
  }

  private String listed(List<Condition> parts) {
    return parts.stream().map(this::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast least) {
      return ">= " + least.bound();
    }
    if (criterion instanceof Criterion.AtMost most) {
      return "<= " + most.bound();
    }
    Criterion.Between between = (Criterion.Between) criterion;
    return "from " + between.low() + " to " + between.high();
  }

  private static String range(Range range) {
    if (range.low().isEmpty()) {
      return "< " + range.high().orElseThrow().at();
    }
    Range.Bound low = range.low().get();
    return range
        .high()
        .map(
            high ->
                (low.included() ? "in [" : "in (")
                    + low.at()
                    + ", "
                    + high.at()
                    + (high.included() ? "]" : ")"))
        .orElse("> " + low.at());
  }

  private static String change(Change change) {
    return change instanceof Change.Amount by
        ? by.amount().toString()
        : "a share of " + ((Change.Share) change).share();
  }

  private static String periods(int periods) {
    return periods + (periods == 1 ? " period" : " periods");
  }

  /** In backticks where it would be read as something else. */
  private static String name(TypedId id) {
    String text = id.value();
    boolean plain = Token.kindOf(text) == Token.Kind.WORD && !TokenReader.RESERVED.contains(text);
    return plain ? text : "`" + text + "`";
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
