package dev.isg.core.process;

import dev.isg.core.basics.Decided;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.List;

/**
 * How people are told of risks and asked about them.
 *
 * @param measures what is done for which purpose
 * @source METI 2009, Appendix 4 (communication)
 */
public record CommunicationPlan(List<@Valid Measure> measures) {
  /** Copies the measures. */
  public CommunicationPlan {
    measures = List.copyOf(measures);
  }

  /** The purposes nothing is planned for, in their order. */
  public List<CommunicationPurpose> missingPurposes() {
    return Arrays.stream(CommunicationPurpose.values())
        .filter(purpose -> measures.stream().noneMatch(one -> one.purpose() == purpose))
        .toList();
  }

  /**
   * What is done for one purpose.
   *
   * @param purpose the purpose
   * @param how what is done and how often
   * @param with the roles it is done with
   */
  public record Measure(
      CommunicationPurpose purpose,
      LocalizedText how,
      @NotEmpty(groups = Decided.class) List<Role> with) {
    /** Copies the roles. */
    public Measure {
      with = List.copyOf(with);
    }
  }
}
