package dev.isg.evaluation.condition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.time.LocalDate;
import java.util.List;

/**
 * What has to be so. The set is closed, so that whoever reads, prints or evaluates conditions can
 * know them all.
 *
 * <p>No condition is a negation: more that is known to be good never makes a condition fail.
 *
 * @source METI 2009, 5.2(1), for values, check sheets and statements; the rest is a design of this
 *     library
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Condition.Meets.class, name = "meets"),
  @JsonSubTypes.Type(value = Condition.Within.class, name = "within"),
  @JsonSubTypes.Type(value = Condition.Improves.class, name = "improves"),
  @JsonSubTypes.Type(value = Condition.NoOccurrence.class, name = "no-occurrence"),
  @JsonSubTypes.Type(value = Condition.SheetPasses.class, name = "sheet-passes"),
  @JsonSubTypes.Type(value = Condition.DoneBy.class, name = "done-by"),
  @JsonSubTypes.Type(value = Condition.Stated.class, name = "stated"),
  @JsonSubTypes.Type(value = Condition.Streak.class, name = "streak"),
  @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
  @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
  @JsonSubTypes.Type(value = Condition.AtLeastOf.class, name = "at-least-of")
})
public sealed interface Condition {
  /** The conditions it is made of, in reading order; empty if it stands alone. */
  default List<Condition> parts() {
    return List.of();
  }

  /** What a target asks of an indicator, its tolerance apart: that is for people to judge. */
  static Meets of(TargetMeasure measure) {
    return new Meets(measure.indicator(), measure.criterion());
  }

  /**
   * The value of the period satisfies a criterion: at least, at most, or between two bounds, which
   * all belong to what satisfies.
   *
   * @param indicator the indicator
   * @param criterion what its value has to satisfy
   */
  record Meets(IndicatorId indicator, Criterion criterion) implements Condition {}

  /**
   * The value of the period lies in a range that has an excluded end.
   *
   * @param indicator the indicator
   * @param range the range
   */
  record Within(IndicatorId indicator, Range range) implements Condition {}

  /**
   * The value has moved far enough since an earlier period.
   *
   * @param indicator the indicator
   * @param way which way it has to move
   * @param by how far at least
   * @param over how many periods lie between the two values, from 1 to 120: with 4 quarters the
   *     value is compared with that of the same quarter a year before
   */
  record Improves(IndicatorId indicator, Way way, Change by, int over) implements Condition {
    /** Refuses a window that is too short or too long. */
    public Improves {
      Limits.periods(over);
    }
  }

  /**
   * Nothing of a kind happened.
   *
   * @param kind what must not happen
   * @param periods in how many periods, from 1 to 120, the one evaluated being the last
   */
  record NoOccurrence(OccurrenceKind kind, int periods) implements Condition {
    /** Refuses a window that is too short or too long. */
    public NoOccurrence {
      Limits.periods(periods);
    }
  }

  /**
   * Enough of the items of a check sheet passed. An unanswered item counts neither way: the sheet
   * passes only if it would with none of them passing.
   *
   * @param sheet the check sheet
   * @param least the least share of its items, those left out for a reason apart, that has to pass;
   *     above 0 %, to 100 %
   */
  record SheetPasses(CheckSheetId sheet, Percentage least) implements Condition {
    /** Refuses a share of nothing, or of more than all. */
    public SheetPasses {
      Limits.share(least);
    }

    /** Every item of the sheet passed. */
    public static SheetPasses wholly(CheckSheetId sheet) {
      return new SheetPasses(sheet, Percentage.HUNDRED);
    }
  }

  /**
   * A task was done in time.
   *
   * @param task the task
   * @param due the last day for it, inclusive
   */
  record DoneBy(TaskId task, LocalDate due) implements Condition {}

  /**
   * A person said that a statement holds. What a machine cannot measure is said by somebody, never
   * assumed.
   *
   * @param statement the id of the statement
   * @param text what is to be said
   */
  record Stated(StatementId statement, LocalizedText text) implements Condition {}

  /**
   * A condition was met in each of several consecutive periods, of which the one evaluated is the
   * last.
   *
   * @param periods how many, from 1 to 120
   * @param of the condition; a streak cannot hold another streak
   */
  record Streak(int periods, Condition of) implements Condition {
    /** Refuses a streak that is too short or too long, and one in a streak. */
    public Streak {
      Limits.periods(periods);
      Limits.noStreakIn(of);
      Limits.depth(List.of(of));
    }

    @Override
    public List<Condition> parts() {
      return List.of(of);
    }
  }

  /**
   * Every one of several conditions is met.
   *
   * @param conditions the conditions; at least one, as all of nothing would be met by nothing
   */
  record All(List<Condition> conditions) implements Condition {
    /** Copies the conditions. Refuses to be made of none. */
    public All {
      conditions = Limits.some(conditions);
    }

    /** All of these. */
    public static All of(Condition... conditions) {
      return new All(List.of(conditions));
    }

    @Override
    public List<Condition> parts() {
      return conditions;
    }
  }

  /**
   * At least one of several conditions is met.
   *
   * @param conditions the conditions; at least one
   */
  record Any(List<Condition> conditions) implements Condition {
    /** Copies the conditions. Refuses to be made of none. */
    public Any {
      conditions = Limits.some(conditions);
    }

    /** Any of these. */
    public static Any of(Condition... conditions) {
      return new Any(List.of(conditions));
    }

    @Override
    public List<Condition> parts() {
      return conditions;
    }
  }

  /**
   * At least so many of several conditions are met.
   *
   * @param least how many, from 1 to the number of conditions
   * @param conditions the conditions; at least one
   */
  record AtLeastOf(int least, List<Condition> conditions) implements Condition {
    /** Copies the conditions. Refuses a number that cannot be reached, or is reached by nothing. */
    public AtLeastOf {
      conditions = Limits.some(conditions);
      Limits.reachable(least, conditions.size());
    }

    @Override
    public List<Condition> parts() {
      return conditions;
    }
  }
}
