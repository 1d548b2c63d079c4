package dev.isg.core.process;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of the process that led to a version of the policy.
 *
 * @source METI 2009, Appendix 4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableRiskProcess.class)
@JsonDeserialize(as = ImmutableRiskProcess.class)
public abstract class RiskProcess {
  RiskProcess() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the company meets each of the five elements. */
  public abstract List<Element> elements();

  /** The steps, in any order; a step taken several times is recorded several times. */
  public abstract List<StepRecord> steps();

  /** How risks were looked for; empty while not recorded. */
  public abstract Optional<Identification> identification();

  /** What was heeded when risks were evaluated. */
  public abstract List<EvaluationPrinciple> principles();

  /** How people are told and asked; empty while there is no plan. */
  public abstract Optional<@Valid CommunicationPlan> communicationPlan();

  /** The elements nothing is recorded on, in their order. */
  public final List<ManagementElement> missingElements() {
    return Arrays.stream(ManagementElement.values())
        .filter(element -> elements().stream().noneMatch(met -> met.element() == element))
        .toList();
  }

  /** The principles that were not heeded, in their order. */
  public final List<EvaluationPrinciple> missingPrinciples() {
    return Arrays.stream(EvaluationPrinciple.values())
        .filter(principle -> !principles().contains(principle))
        .toList();
  }

  /** The first record of a step, by its day; empty if the step was not taken. */
  public final Optional<StepRecord> first(ProcessStep step) {
    return steps().stream()
        .filter(record -> record.step() == step)
        .min((one, other) -> one.on().compareTo(other.on()));
  }

  /**
   * How one element is met.
   *
   * @param element the element
   * @param statement what meets it
   */
  public record Element(ManagementElement element, LocalizedText statement) {}

  /** Builds a record. */
  public static class Builder extends ImmutableRiskProcess.Builder {
    Builder() {}
  }
}
