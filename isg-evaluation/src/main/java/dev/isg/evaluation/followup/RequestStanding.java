package dev.isg.evaluation.followup;

import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a request stands at the end of a day.
 *
 * @param request the request
 * @param on the day
 * @param last the last step by then; empty if it was not raised yet
 * @param missed the last day by which something was due that has not happened; the earlier of two;
 *     empty if nothing is late
 */
public record RequestStanding(
    ImprovementRequest request,
    LocalDate on,
    Optional<RequestStep> last,
    Optional<LocalDate> missed) {

  static RequestStanding of(ImprovementRequest request, LocalDate day) {
    Optional<RequestStep> last =
        request.steps().stream()
            .filter(step -> !step.on().isAfter(day))
            .reduce((earlier, later) -> later);
    boolean unanswered = last.map(step -> step.state() == RequestState.RAISED).orElse(false);
    boolean open = last.map(step -> !step.state().ended()).orElse(false);
    Optional<LocalDate> missed =
        Stream.concat(
                request.responseDue().filter(due -> unanswered).stream(),
                request.due().filter(due -> open).stream())
            .filter(due -> due.isBefore(day))
            .min(LocalDate::compareTo);
    return new RequestStanding(request, day, last, missed);
  }

  /** Its state; empty if it was not raised yet. */
  public Optional<RequestState> state() {
    return last.map(RequestStep::state);
  }

  /** Whether it was raised and neither closed nor withdrawn. */
  public boolean open() {
    return state().map(state -> !state.ended()).orElse(false);
  }

  /** How many days late it is; 0 if it is not, and on the last day it is not. */
  public long daysLate() {
    return missed.map(due -> ChronoUnit.DAYS.between(due, on)).orElse(0L);
  }

  /** How many days late it is, in words. */
  public LocalizedText lateness() {
    return LocalizedText.of(daysLate() + " 日", daysLate() == 1 ? "1 day" : daysLate() + " days");
  }
}
