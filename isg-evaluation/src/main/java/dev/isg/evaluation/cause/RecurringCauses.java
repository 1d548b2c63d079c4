package dev.isg.evaluation.cause;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.Control;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.RecurrenceRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the causes that come back: the same factor with the same link in several periods, whatever
 * target was missed because of it.
 *
 * @source METI 2009, 1.4.2(3); finding what recurs is a design of this library
 */
public final class RecurringCauses {
  private RecurringCauses() {}

  /**
   * The causes that come back, by their links.
   *
   * @param programme where things have their names; an analysis made after its day is not known
   * @param causes the analyses of any period, in any order
   * @param last the last period looked at
   * @param recurrence from when on a cause counts as recurring
   */
  public static List<RecurringCause> of(
      ResolvedProgramme programme,
      Collection<CauseAnalysis> causes,
      Period last,
      Recurrence recurrence) {
    FiscalCalendar calendar = programme.governanceUnit().fiscalCalendar();
    List<Period> periods = upTo(last, recurrence.of(), calendar);
    Map<CauseLink, List<CauseAnalysis>> found = new TreeMap<>();
    causes.stream()
        .filter(cause -> periods.contains(cause.period()))
        .filter(cause -> !cause.analysedOn().isAfter(programme.day()))
        .forEach(
            cause ->
                CauseLink.of(cause)
                    .forEach(
                        link -> found.computeIfAbsent(link, any -> new ArrayList<>()).add(cause)));
    return found.entrySet().stream()
        .map(entry -> recurring(programme, entry.getKey(), entry.getValue(), recurrence))
        .filter(cause -> cause.periods().size() >= recurrence.times())
        .toList();
  }

  /** The period and those before it, of the same length: by the calendar if it has the period. */
  private static List<Period> upTo(Period last, int count, FiscalCalendar calendar) {
    Optional<Interval> interval =
        Stream.of(Interval.values())
            .filter(length -> calendar.periodOf(last.first(), length).equals(last))
            .findFirst();
    List<Period> periods = new ArrayList<>(List.of(last));
    while (periods.size() < count) {
      LocalDate dayBefore = periods.get(periods.size() - 1).first().minusDays(1);
      long days = ChronoUnit.DAYS.between(last.first(), last.last());
      periods.add(
          interval
              .map(length -> calendar.periodOf(dayBefore, length))
              .orElseGet(() -> Period.of(dayBefore.minusDays(days), dayBefore)));
    }
    return periods;
  }

  private static RecurringCause recurring(
      ResolvedProgramme programme,
      CauseLink link,
      List<CauseAnalysis> causes,
      Recurrence recurrence) {
    FiscalCalendar calendar = programme.governanceUnit().fiscalCalendar();
    List<Period> periods = causes.stream().map(CauseAnalysis::period).distinct().sorted().toList();
    Explanation explanation =
        Explanation.of(
            RecurrenceRule.RECURRING,
            Map.of(
                "factor", link.factor().label(),
                "link", name(programme, link),
                "count", Wording.number(periods.size()),
                "times", Wording.number(recurrence.times()),
                "of", Wording.number(recurrence.of()),
                "periods",
                    Wording.listed(
                        periods.stream()
                            .map(period -> LocalizedText.same(calendar.nameOf(period)))
                            .toList(),
                        "、")));
    return new RecurringCause(
        link,
        periods,
        causes.stream().map(CauseAnalysis::id).distinct().sorted().toList(),
        causes.stream().map(CauseAnalysis::target).distinct().sorted().toList(),
        explanation);
  }

  private static LocalizedText name(ResolvedProgramme programme, CauseLink link) {
    Optional<LocalizedText> name =
        switch (link.kind()) {
          case CONTROL ->
              programme.programme().controls().stream()
                  .filter(control -> control.id().value().equals(link.id()))
                  .map(Control::name)
                  .findFirst();
          case RISK ->
              programme.policy().stream()
                  .flatMap(policy -> policy.risks().stream())
                  .filter(risk -> risk.id().value().equals(link.id()))
                  .map(Risk::statement)
                  .findFirst();
          case TARGET -> programme.target(TargetId.of(link.id())).map(Target::statement);
          case RESOURCE -> Optional.of(ShortResource.valueOf(link.id()).label());
        };
    LocalizedText kind = link.kind().label();
    LocalizedText quoted = Wording.quotation(name.orElse(LocalizedText.same(link.id())));
    return LocalizedText.of(kind.ja() + quoted.ja(), kind.en() + " " + quoted.en());
  }
}
