package dev.isg.core.domain;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.RiskManagementPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the head of a domain made of one version of the policy: objectives, targets, the
 * organisation with its authority and responsibility, and the resources. One for each version.
 *
 * @source METI 2009, 1.4.2(1) and 3.1.4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableInterpretation.class)
@JsonDeserialize(as = ImmutableInterpretation.class)
public abstract class Interpretation {
  Interpretation() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The policy. */
  public abstract PolicyId policy();

  /** The number of the version that was interpreted. */
  public abstract int version();

  /** Who interpreted it. */
  public abstract PersonId by();

  /** The day. */
  public abstract LocalDate on();

  /** The objectives that follow from it. */
  public abstract List<ObjectiveId> objectives();

  /** The targets that follow from it. */
  public abstract List<TargetId> targets();

  /** Who has which authority and responsibility; empty while not said. */
  public abstract Optional<LocalizedText> organisation();

  /** Which resources are provided; empty while not said. */
  public abstract Optional<LocalizedText> resources();

  /** Whether it interprets that version. */
  public final boolean interprets(RiskManagementPolicy one) {
    return policy().equals(one.id()) && version() == one.version();
  }

  /** Which of the four things it has to set are not set, in their order. */
  public final List<LocalizedText> missing() {
    List<LocalizedText> missing = new ArrayList<>();
    if (objectives().isEmpty()) {
      missing.add(LocalizedText.of("目的", "objectives"));
    }
    if (targets().isEmpty()) {
      missing.add(LocalizedText.of("目標", "targets"));
    }
    if (organisation().isEmpty()) {
      missing.add(LocalizedText.of("体制（権限と責任）", "organisation (authority and responsibility)"));
    }
    if (resources().isEmpty()) {
      missing.add(LocalizedText.of("経営資源", "resources"));
    }
    return List.copyOf(missing);
  }

  /** Builds an interpretation. */
  public static class Builder extends ImmutableInterpretation.Builder {
    Builder() {}
  }
}
