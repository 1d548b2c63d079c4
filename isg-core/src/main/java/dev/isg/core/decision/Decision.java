package dev.isg.core.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One judgement by a person: the question, what was offered and suggested, what was chosen and why,
 * by whom, when, and on which inputs.
 *
 * <p>A decision cannot exist if its choice was not among the options, if it departs from the
 * suggestion without a reason, or if it was recorded before it was taken. That the decider's role
 * may answer the question is checked where the decision is applied, so that a record of an improper
 * decision can be kept and shown.
 *
 * @source METI 2009, Appendix 2 (business judgement); the record is a requirement of this library
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(as = ImmutableDecision.class)
public abstract class Decision {
  Decision() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the history. */
  public abstract DecisionId id();

  /** The question. */
  public abstract DecisionKind kind();

  /** The id of the thing decided on: a target, an objective, a policy, a disclosure item. */
  public abstract String subject();

  /** The period the decision is about; empty where it is not about a period. */
  public abstract Optional<Period> period();

  /** The options offered where they were fewer than all of the {@link #kind()}; empty for all. */
  public abstract List<String> offered();

  /** The options there were. */
  public final List<String> options() {
    return offered().isEmpty() ? kind().options() : offered();
  }

  /** What the library proposed; empty if nothing was proposed. */
  public abstract Optional<Suggestion> suggestion();

  /** The option chosen. */
  public abstract String choice();

  /** What was chosen, in words; wanted where the option does not say it, as with another one. */
  public abstract Optional<LocalizedText> choiceText();

  /** Why; mandatory where the choice departs from the suggestion. */
  public abstract Optional<LocalizedText> reason();

  /** Who decided. */
  public abstract Decider decider();

  /** When the decision was taken. */
  public abstract Instant decidedAt();

  /** When it was recorded, that is, from when on it was known; not before it was taken. */
  public abstract Instant recordedAt();

  /** The hash of the inputs the decider looked at; empty if they were not recorded. */
  public abstract Optional<ContentHash> inputs();

  /** What must still be done; mandatory for a conditional achievement. */
  public abstract Optional<Condition> condition();

  /** The decision this one replaces; empty for a first decision. */
  public abstract Optional<DecisionId> replaces();

  /** Whether the choice is another than the one suggested. */
  public final boolean departsFromSuggestion() {
    return suggestion().map(proposed -> !proposed.choice().equals(choice())).orElse(false);
  }

  @Value.Check
  void check() {
    List<LocalizedText> faults = new ArrayList<>();
    if (!kind().options().containsAll(options())) {
      faults.add(
          LocalizedText.of(
              "options は " + kind().options() + " の中から選びます",
              "options must be among " + kind().options()));
    }
    if (!options().contains(choice())) {
      faults.add(
          LocalizedText.of(
              "choice は " + options() + " のいずれかにします", "choice must be one of " + options()));
    }
    if (departsFromSuggestion() && reason().isEmpty()) {
      faults.add(
          LocalizedText.of(
              "提案と異なる選択には reason が必要です",
              "a choice that departs from the suggestion needs a reason"));
    }
    if (recordedAt().isBefore(decidedAt())) {
      faults.add(
          LocalizedText.of(
              "recordedAt が decidedAt より前です", "recordedAt must not be before decidedAt"));
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Decision " + id(), faults);
    }
  }

  /** Builds a decision. */
  public static class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
