package dev.isg.evaluation.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period evaluated as of a day: what was assumed, what was found, what is suggested, what was
 * decided and what follows. Frozen: for another day or other inputs, evaluate again.
 *
 * @source METI 2009, chapter 5
 */
@DocumentFormat(name = "evaluation", version = Evaluation.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableEvaluation.class)
@JsonDeserialize(as = ImmutableEvaluation.class)
public abstract class Evaluation {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  Evaluation() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /**
   * The day as of which it was made. What was recorded later is not in it, unless {@link
   * #knownAt()} says otherwise.
   */
  public abstract LocalDate asOf();

  /**
   * The instant of knowing, if it is not the end of the day: then what was recorded at or before it
   * is in the evaluation, and nothing else.
   */
  public abstract Optional<Instant> knownAt();

  /** The period evaluated. */
  public abstract Period period();

  /** The version of the rules applied. */
  public abstract String ruleSetVersion();

  /** The hash of the programme. */
  public abstract ContentHash programmeHash();

  /** The hash of the values of indicators that were looked at, with the ids they come from. */
  public abstract ContentHash valuesHash();

  /**
   * The hash of the definitions of the indicators: names and how values are worked out. Empty in an
   * evaluation that was made before this was recorded.
   */
  public abstract Optional<ContentHash> indicatorsHash();

  /** The hash of the decisions and analyses of causes known on the day. */
  public abstract ContentHash decisionsHash();

  /**
   * The hash of the record of incidents and of what is monitored; empty if neither was handed in.
   */
  public abstract Optional<ContentHash> materialHash();

  /** What Direct assumed. */
  public abstract Hypothesis hypothesis();

  /** The targets, by their ids. */
  public abstract List<TargetAssessment> targets();

  /** The objectives, by their ids. */
  public abstract List<ObjectiveAssessment> objectives();

  /** The preconditions of the policy that changed in the period, by day, then by id. */
  public abstract List<PreconditionAssessment> preconditions();

  /** The three viewpoints of management, in their order; empty if no policy is in force. */
  public abstract List<ViewpointAssessment> viewpoints();

  /** The policy; empty if none is in force. */
  public abstract Optional<PolicyAssessment> policy();

  /** How far the period has come. */
  public abstract CycleStatus cycle();

  /** The hash that names this evaluation: of all it says. */
  public final ContentHash contentHash() {
    return IsgJson.standard().hash(this);
  }

  /** The assessment of a target; empty if the evaluation has none. */
  public final Optional<TargetAssessment> target(TargetId id) {
    return targets().stream().filter(found -> found.target().equals(id)).findFirst();
  }

  /** The assessment of an objective; empty if the evaluation has none. */
  public final Optional<ObjectiveAssessment> objective(ObjectiveId id) {
    return objectives().stream().filter(found -> found.objective().equals(id)).findFirst();
  }

  /** The assessment from a viewpoint of management; empty if the evaluation has none. */
  public final Optional<ViewpointAssessment> viewpoint(ExecutiveViewpoint viewpoint) {
    return viewpoints().stream().filter(found -> found.viewpoint() == viewpoint).findFirst();
  }

  /**
   * Every question that waits for people: targets, objectives, changes, elements, viewpoints, then
   * the policy.
   */
  public final List<OpenQuestion> pending() {
    return assessments().pending();
  }

  /** What was found of targets, objectives, changed preconditions, viewpoints and policy. */
  public final Assessments assessments() {
    return new Assessments(targets(), objectives(), preconditions(), viewpoints(), policy());
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "Evaluation",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds an evaluation. */
  public static class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
