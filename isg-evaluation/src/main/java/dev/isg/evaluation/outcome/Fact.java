package dev.isg.evaluation.outcome;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.basics.TypedId;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.checksheet.CheckSheetScore;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that is known. What no fact tells is unknown, never zero and never done. */
public sealed interface Fact {
  /** What it is about. */
  TypedId subject();

  /** The period it is of; empty if it is not of one. */
  default Optional<Period> of() {
    return Optional.empty();
  }

  /**
   * The value of an indicator as a fact.
   *
   * @param value the value, with what is missing
   * @param missingAllowed the greatest share of expected measurements that may be missing,
   *     inclusive
   * @return the fact; empty if there is no value, or more is missing: then nothing is known
   */
  static Optional<Fact> of(IndicatorValue value, Percentage missingAllowed) {
    return value
        .value()
        .filter(known -> value.missingShare().compareTo(missingAllowed) <= 0)
        .map(known -> new Measured(value.indicator(), value.period(), known));
  }

  /**
   * An indicator had a value.
   *
   * @param subject the indicator
   * @param period the period
   * @param value its value
   */
  record Measured(IndicatorId subject, Period period, Quantity value) implements Fact {
    @Override
    public Optional<Period> of() {
      return Optional.of(period);
    }
  }

  /**
   * Somebody counted how often something happened.
   *
   * @param subject what may have happened
   * @param period the period
   * @param count how often it did, from 0
   */
  record Counted(OccurrenceKind subject, Period period, int count) implements Fact {
    /** Refuses less than none. */
    public Counted {
      notNegative(count);
    }

    @Override
    public Optional<Period> of() {
      return Optional.of(period);
    }
  }

  /**
   * A check sheet was filled in.
   *
   * @param subject the check sheet
   * @param period the period
   * @param passed how many items passed, from 0
   * @param failed how many did not, from 0
   * @param unanswered how many nobody answered, from 0; those left out for a reason are not counted
   */
  record Checked(CheckSheetId subject, Period period, int passed, int failed, int unanswered)
      implements Fact {
    /** Refuses less than none. */
    public Checked {
      notNegative(Math.min(passed, Math.min(failed, unanswered)));
    }

    /** What the score of a filled sheet tells of a period. */
    public static Checked of(CheckSheetId sheet, Period period, CheckSheetScore score) {
      int passed = score.passed().size();
      return new Checked(
          sheet, period, passed, score.answered().size() - passed, score.unanswered().size());
    }

    @Override
    public Optional<Period> of() {
      return Optional.of(period);
    }
  }

  /**
   * A task was done.
   *
   * @param subject the task
   * @param on the day
   */
  record Done(TaskId subject, LocalDate on) implements Fact {}

  /**
   * Somebody made sure that a task was not done yet.
   *
   * @param subject the task
   * @param asOf the day at whose end it was not done
   */
  record StillOpen(TaskId subject, LocalDate asOf) implements Fact {}

  /**
   * A person said whether a statement holds.
   *
   * @param subject the statement
   * @param holds whether it does
   * @param by who said so
   * @param on the day
   */
  record Said(StatementId subject, boolean holds, PersonId by, LocalDate on) implements Fact {}

  private static void notNegative(int count) {
    if (count < 0) {
      throw InvalidModelException.of("Fact", "数は 0 以上にします", "a count must be from 0");
    }
  }
}
