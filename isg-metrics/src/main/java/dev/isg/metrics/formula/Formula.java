package dev.isg.metrics.formula;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a value is worked out from the values of indicators. Unknown in is unknown out.
 *
 * @source METI 2009, 4.2.1 (measured values are processed into indicators)
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Formula.Value.class, name = "value"),
  @JsonSubTypes.Type(value = Formula.Sum.class, name = "sum"),
  @JsonSubTypes.Type(value = Formula.Difference.class, name = "difference"),
  @JsonSubTypes.Type(value = Formula.Scaled.class, name = "scaled"),
  @JsonSubTypes.Type(value = Formula.Share.class, name = "share"),
  @JsonSubTypes.Type(value = Formula.PerThousand.class, name = "per-thousand"),
  @JsonSubTypes.Type(value = Formula.Change.class, name = "change"),
  @JsonSubTypes.Type(value = Formula.Lowest.class, name = "lowest"),
  @JsonSubTypes.Type(value = Formula.Highest.class, name = "highest"),
  @JsonSubTypes.Type(value = Formula.Converted.class, name = "converted")
})
public sealed interface Formula {
  /** The value of an indicator. */
  static Formula value(IndicatorId of) {
    return new Value(of);
  }

  /** The formulas this one is made of, in order; none for the value of an indicator. */
  default List<Part> parts() {
    return List.of();
  }

  /** The indicators whose values it is worked out from, each once, by id. */
  default SortedSet<IndicatorId> indicators() {
    SortedSet<IndicatorId> found = new TreeSet<>();
    parts().forEach(part -> found.addAll(part.formula().indicators()));
    return found;
  }

  /**
   * A formula within a formula.
   *
   * @param path the JSON pointer that leads from the outer to the inner, such as {@code /of/0}
   * @param formula the inner formula
   */
  record Part(String path, Formula formula) {}

  /**
   * The value of an indicator.
   *
   * @param of the indicator, measured or itself derived
   */
  record Value(IndicatorId of) implements Formula {
    @Override
    public SortedSet<IndicatorId> indicators() {
      return new TreeSet<>(Set.of(of));
    }
  }

  /**
   * The sum of amounts in one unit; shares, grades and the like are no amounts.
   *
   * @param of what is added, at least two
   */
  record Sum(List<Formula> of) implements Formula {
    /** Refuses a sum of less than two. */
    public Sum {
      of = several("Sum", of);
    }

    @Override
    public List<Part> parts() {
      return numbered(of);
    }
  }

  /**
   * One value less another, in one unit.
   *
   * @param from what is taken from
   * @param less what is taken off
   */
  record Difference(Formula from, Formula less) implements Formula {
    @Override
    public List<Part> parts() {
      return List.of(new Part("/from", from), new Part("/less", less));
    }
  }

  /**
   * A value times a fixed number, in the same unit.
   *
   * @param of the value
   * @param by the number, not 0
   */
  record Scaled(Formula of, BigDecimal by) implements Formula {
    /** Refuses a factor of 0, which would make everything known and nothing said. */
    public Scaled {
      if (by.signum() == 0) {
        throw InvalidModelException.of("Scaled", "by は 0 以外にします", "by must not be 0");
      }
    }

    @Override
    public List<Part> parts() {
      return List.of(new Part("/of", of));
    }
  }

  /**
   * A part as a share of a whole in the same unit, in per cent. The share of a whole of zero is
   * unknown.
   *
   * @param part the part
   * @param whole the whole
   */
  record Share(Formula part, Formula whole) implements Formula {
    @Override
    public List<Part> parts() {
      return List.of(new Part("/part", part), new Part("/whole", whole));
    }
  }

  /**
   * Events for a thousand of those they can happen to. Of nobody it is unknown.
   *
   * @param events how many events
   * @param among how many people or things
   */
  record PerThousand(Formula events, Formula among) implements Formula {
    @Override
    public List<Part> parts() {
      return List.of(new Part("/events", events), new Part("/among", among));
    }
  }

  /**
   * How much a value changed against the same length of time some months earlier, in per cent of
   * the earlier value. Against zero it is unknown.
   *
   * @param of the value
   * @param months how many months earlier, from 1 to 120
   */
  record Change(Formula of, int months) implements Formula {
    /** Refuses a span outside 1 to 120 months. */
    public Change {
      if (months < 1 || months > 120) {
        throw InvalidModelException.of(
            "Change",
            "months は 1 以上 120 以下にします（" + months + " が指定されています）",
            "months must be from 1 to 120, not " + months);
      }
    }

    @Override
    public List<Part> parts() {
      return List.of(new Part("/of", of));
    }
  }

  /**
   * The lowest of several values in one unit.
   *
   * @param of the values, at least two
   */
  record Lowest(List<Formula> of) implements Formula {
    /** Refuses less than two. */
    public Lowest {
      of = several("Lowest", of);
    }

    @Override
    public List<Part> parts() {
      return numbered(of);
    }
  }

  /**
   * The highest of several values in one unit.
   *
   * @param of the values, at least two
   */
  record Highest(List<Formula> of) implements Formula {
    /** Refuses less than two. */
    public Highest {
      of = several("Highest", of);
    }

    @Override
    public List<Part> parts() {
      return numbered(of);
    }
  }

  /**
   * A length of time in another unit.
   *
   * @param of the value, in minutes, hours or days of 24 hours
   * @param to minutes, hours or days
   */
  record Converted(Formula of, MeasurementUnit to) implements Formula {
    @Override
    public List<Part> parts() {
      return List.of(new Part("/of", of));
    }
  }

  private static List<Part> numbered(List<Formula> of) {
    return IntStream.range(0, of.size()).mapToObj(i -> new Part("/of/" + i, of.get(i))).toList();
  }

  private static List<Formula> several(String where, List<Formula> of) {
    if (of.size() < 2) {
      throw InvalidModelException.of(where, "of は 2 つ以上必要です", "of needs at least two");
    }
    return List.copyOf(of);
  }
}
