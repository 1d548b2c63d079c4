package dev.isg.metrics.checksheet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import org.immutables.value.Value;

/**
 * The answers of one unit on a check sheet. It may be poor, with items unanswered or answered
 * twice: {@link FilledSheetCheck} tells.
 *
 * @source METI 2009, 4.2.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableFilledSheet.class)
@JsonDeserialize(as = ImmutableFilledSheet.class)
public abstract class FilledSheet {
  FilledSheet() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The sheet that was filled in. */
  public abstract CheckSheetId sheet();

  /** The unit it is about. */
  public abstract UnitId unit();

  /** The answers, in any order. */
  public abstract List<CheckAnswer> answers();

  /** Builds a filled sheet. */
  public static class Builder extends ImmutableFilledSheet.Builder {
    Builder() {}
  }
}
