package dev.isg.disclosure.board;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.disclosure.message.Message;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.policy.RevisionProposal;
import dev.isg.evaluation.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report on a period to management.
 *
 * @source METI 2009, 4.3.1 and 5.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableBoardReport.class)
@JsonDeserialize(as = ImmutableBoardReport.class)
public abstract class BoardReport {
  BoardReport() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The company. */
  public abstract LocalizedText company();

  /** The period reported. */
  public abstract Period period();

  /** The name of the period as people say it, such as {@code FY2025}. */
  public abstract String periodName();

  /** The day as of which it is written. */
  public abstract LocalDate asOf();

  /** The hash of the evaluation it is written from. */
  public abstract ContentHash evaluation();

  /** The version of the rules applied. */
  public abstract String ruleSetVersion();

  /** How far the period has come. */
  public abstract CycleState cycle();

  /** The light, with all that keeps it from blue. */
  public abstract Signal signal();

  /** What management needs to hear, weightiest first. */
  public abstract List<Message> messages();

  /** What was reviewed and is not reported, weightiest first. */
  public abstract List<Message> reviewedNotReported();

  /** The policy and its version, as in {@code risk-policy-v2}; empty if none is in force. */
  public abstract Optional<String> policyVersion();

  /** How far each element of the policy is put into practice. */
  public abstract List<ElementLine> elements();

  /** What is suggested of the policy; empty if none is in force. */
  public abstract Optional<ReviewSuggestion> reviewSuggestion();

  /** The decisions that count: targets, objectives, elements, then the policy. */
  public abstract List<DecisionLine> decisionsTaken();

  /** The decisions awaited, in the same order. */
  public abstract List<AwaitedLine> decisionsAwaited();

  /** Why targets were missed, by target. */
  public abstract List<CauseLine> causes();

  /** What management's decision means for the policy; empty unless it is to be revised. */
  public abstract Optional<RevisionProposal> revision();

  /** What the auditors answered. */
  public abstract OversightSummary oversight();

  /** Builds a report. */
  public static class Builder extends ImmutableBoardReport.Builder {
    Builder() {}
  }
}
