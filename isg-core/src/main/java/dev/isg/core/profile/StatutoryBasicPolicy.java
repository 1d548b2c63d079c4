package dev.isg.core.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Decided;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionId;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The board's basic policy on internal control, which company law asks of some companies. It is
 * another document than the risk management policy: neither proves the other, even where the risk
 * policy is presented as a part of it.
 *
 * @source METI 2009, 1.4.2(1), footnote 20 and Appendix 2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStatutoryBasicPolicy.class)
@JsonDeserialize(as = ImmutableStatutoryBasicPolicy.class)
public abstract class StatutoryBasicPolicy {
  StatutoryBasicPolicy() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it lays down, in outline. */
  public abstract List<Clause> clauses();

  /** Which systems it covers; which a company needs depends on its size and nature. */
  public abstract List<InternalControlSystem> systems();

  /** The decision of the board; empty if not recorded. */
  public abstract Optional<@NotNull(groups = Decided.class) DecisionId> decision();

  /** The elements it says nothing on, in the order of the elements. */
  public final List<BasicPolicyElement> missingElements() {
    return Arrays.stream(BasicPolicyElement.values())
        .filter(element -> clauses().stream().noneMatch(clause -> clause.element() == element))
        .toList();
  }

  /**
   * What it says on one element; an outline is enough.
   *
   * @param element the element
   * @param statement what is laid down
   */
  public record Clause(BasicPolicyElement element, LocalizedText statement) {}

  /** Builds a basic policy. */
  public static class Builder extends ImmutableStatutoryBasicPolicy.Builder {
    Builder() {}
  }
}
