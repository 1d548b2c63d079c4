package dev.isg.evaluation.outcome;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.TypedId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one governance unit when conditions are evaluated: facts of several
 * consecutive periods, of which the last is the one evaluated, and facts that are of no period.
 */
public final class Facts {
  private final FiscalCalendar calendar;
  private final List<Period> periods;
  private final Map<Key, Fact> known = new HashMap<>();

  private Facts(FiscalCalendar calendar, List<Period> periods) {
    this.calendar = calendar;
    this.periods = periods;
  }

  /**
   * Facts of consecutive periods.
   *
   * @param calendar the calendar the periods get their names from
   * @param periods the periods, oldest first, each starting on the day after the one before; at
   *     least one
   * @param facts what is known, in any order
   * @throws InvalidModelException if the periods do not follow each other, a fact is of none of
   *     them, or there are two facts of one thing for one period
   */
  public static Facts of(
      FiscalCalendar calendar, List<Period> periods, Collection<? extends Fact> facts) {
    Facts all = new Facts(calendar, List.copyOf(periods));
    List<LocalizedText> faults = new ArrayList<>(breaks(periods));
    facts.forEach(fact -> all.add(fact).ifPresent(faults::add));
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Facts", faults);
    }
    return all;
  }

  /** The periods, oldest first. */
  public List<Period> periods() {
    return periods;
  }

  /** The period evaluated: the last one. */
  public Period period() {
    return periods.get(periods.size() - 1);
  }

  /**
   * What is known of something in a period; of something that is not of a period, whatever the
   * period.
   *
   * @param subject what is asked about
   * @param back how many periods before the one evaluated, from 0
   */
  public Optional<Fact> find(TypedId subject, int back) {
    Fact dated = known.get(new Key(subject, back));
    return Optional.ofNullable(dated == null ? known.get(new Key(subject, Key.NO_PERIOD)) : dated);
  }

  /**
   * The name of a period so many before the one evaluated, whether there are facts of it or not.
   */
  LocalizedText nameOf(int back) {
    if (back < periods.size()) {
      return LocalizedText.same(calendar.nameOf(periods.get(periods.size() - 1 - back)));
    }
    int before = back - periods.size() + 1;
    String first = calendar.nameOf(periods.get(0));
    return LocalizedText.of(
        first + " の " + before + " 期間前",
        before + (before == 1 ? " period" : " periods") + " before " + first);
  }

  private Optional<LocalizedText> add(Fact fact) {
    int back = Key.NO_PERIOD;
    if (fact.of().isPresent()) {
      int at = periods.indexOf(fact.of().get());
      if (at < 0) {
        return Optional.of(
            LocalizedText.of(
                "「" + fact.subject().value() + "」の期間 " + fact.of().get() + " は評価の対象にありません",
                "'"
                    + fact.subject().value()
                    + "' has a fact of "
                    + fact.of().get()
                    + ", which is none of the periods"));
      }
      back = periods.size() - 1 - at;
    }
    if (known.putIfAbsent(new Key(fact.subject(), back), fact) == null) {
      return Optional.empty();
    }
    String when = fact.of().map(Period::toString).orElse("-");
    return Optional.of(
        LocalizedText.of(
            "「" + fact.subject().value() + "」について 2 つの事実があります（期間: " + when + "）",
            "there are two facts of '" + fact.subject().value() + "' (period: " + when + ")"));
  }

  private static List<LocalizedText> breaks(List<Period> periods) {
    List<LocalizedText> faults = new ArrayList<>();
    if (periods.isEmpty()) {
      faults.add(LocalizedText.of("期間が一つもありません", "there is no period"));
    }
    for (int i = 1; i < periods.size(); i++) {
      if (!periods.get(i).first().equals(periods.get(i - 1).last().plusDays(1))) {
        faults.add(
            LocalizedText.of(
                periods.get(i) + " は " + periods.get(i - 1) + " に続いていません",
                periods.get(i) + " does not follow " + periods.get(i - 1)));
      }
    }
    return faults;
  }

  private record Key(TypedId subject, int back) {
    static final int NO_PERIOD = -1;
  }
}
