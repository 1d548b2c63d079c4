package dev.isg.evaluation.crisis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * Those who support the committee in practice, apart from it.
 *
 * @source METI 2009, 3.4.2(1), catalogue rows E1-2 and E1-4 to E1-6
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableSupportBody.class)
@JsonDeserialize(as = ImmutableSupportBody.class)
public abstract class SupportBody {
  SupportBody() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is called. */
  public abstract LocalizedText name();

  /** Who belongs to it. */
  @NotEmpty
  public abstract List<CrisisMember> members();

  /** What it does. */
  public abstract List<SupportTask> tasks();

  /** Whether it has a computer security incident response team. */
  public abstract boolean csirt();

  /** Experts from outside, by what they are called in for. */
  public abstract List<LocalizedText> outsideExperts();

  /** Builds a body. */
  public static class Builder extends ImmutableSupportBody.Builder {
    Builder() {}
  }
}
