package dev.isg.core.control;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step in the life of a control: it came into a state.
 *
 * @param state the state it came into
 * @param on the day; empty if not recorded
 * @param by who brought it there; empty if not recorded
 * @param evidence what shows it: a ticket, a record, a report; empty if not recorded
 * @source METI 2009, 3.3.2
 */
public record ControlStep(
    ControlState state,
    Optional<LocalDate> on,
    Optional<PersonId> by,
    List<LocalizedText> evidence) {
  /** Copies the evidence. */
  public ControlStep {
    evidence = List.copyOf(evidence);
  }

  /** A step of which nothing but the state is recorded. */
  public static ControlStep of(ControlState state) {
    return new ControlStep(state, Optional.empty(), Optional.empty(), List.of());
  }

  /** A step taken on a day. */
  public static ControlStep on(LocalDate day, ControlState state) {
    return new ControlStep(state, Optional.of(day), Optional.empty(), List.of());
  }

  /** The same step, brought about by a person. */
  public ControlStep by(PersonId person) {
    return new ControlStep(state, on, Optional.of(person), evidence);
  }

  /** The same step with more to show for it. */
  public ControlStep shownBy(LocalizedText... more) {
    return new ControlStep(
        state, on, by, Stream.concat(evidence.stream(), Stream.of(more)).toList());
  }

  /** The steps from the first state up to one, of which nothing else is recorded. */
  public static List<ControlStep> upTo(ControlState state) {
    return Arrays.stream(ControlState.values())
        .filter(one -> one.compareTo(state) <= 0)
        .map(ControlStep::of)
        .toList();
  }
}
