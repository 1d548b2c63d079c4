package dev.isg.disclosure.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.isg.core.basics.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report that went out.
 *
 * @param stage what it was
 * @param at when
 * @param facts what it told as certain
 * @param unknowns what it said is not known yet; empty if it said nothing of that
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Publication(
    PublicationStage stage,
    Instant at,
    List<IncidentFact> facts,
    Optional<LocalizedText> unknowns) {
  /** Copies the facts. */
  public Publication {
    facts = List.copyOf(facts);
  }
}
