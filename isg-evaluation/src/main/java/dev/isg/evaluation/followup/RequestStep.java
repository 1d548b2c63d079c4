package dev.isg.evaluation.followup;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One step in the history of a request.
 *
 * @param state the state it came into
 * @param on the day
 * @param by who brought it there
 * @param note the response or a word on it; empty if none
 * @param evidence what shows it, such as ids of records or names of documents; empty for none
 */
public record RequestStep(
    RequestState state,
    LocalDate on,
    PersonId by,
    Optional<LocalizedText> note,
    List<String> evidence) {
  /** Copies the evidence. */
  public RequestStep {
    evidence = List.copyOf(evidence);
  }

  /** A step without a note or evidence. */
  public static RequestStep of(RequestState state, LocalDate on, PersonId by) {
    return new RequestStep(state, on, by, Optional.empty(), List.of());
  }

  /** The same step with a note. */
  public RequestStep noting(LocalizedText word) {
    return new RequestStep(state, on, by, Optional.of(word), evidence);
  }

  /** The same step with evidence. */
  public RequestStep showing(String... shown) {
    return new RequestStep(state, on, by, note, List.of(shown));
  }
}
