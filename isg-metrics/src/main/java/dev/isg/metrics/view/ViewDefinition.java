package dev.isg.metrics.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.indicator.IndicatorLevel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a page, a report or a screen shows to one level of monitoring. It may be poor: {@link
 * ViewCheck} tells.
 *
 * @source METI 2009, 4.1, 4.3.1 and 4.3.3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableViewDefinition.class)
@JsonDeserialize(as = ImmutableViewDefinition.class)
public abstract class ViewDefinition {
  ViewDefinition() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the view is called. */
  public abstract LocalizedText title();

  /** Who looks at it. */
  public abstract IndicatorLevel level();

  /**
   * Every how many months it is brought up to date, from 1; empty if everything is shown as soon as
   * it is recorded.
   */
  public abstract Optional<Integer> everyMonths();

  /** What it shows, in this order. */
  public abstract List<ViewItem> items();

  @Value.Check
  void check() {
    if (everyMonths().filter(months -> months < 1).isPresent()) {
      throw InvalidModelException.of(
          "ViewDefinition",
          "everyMonths は 1 以上にするか、省きます",
          "everyMonths must be from 1, or left out");
    }
  }

  /** Builds a definition. */
  public static class Builder extends ImmutableViewDefinition.Builder {
    Builder() {}
  }
}
