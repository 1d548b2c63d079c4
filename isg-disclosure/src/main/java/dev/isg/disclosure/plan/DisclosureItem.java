package dev.isg.disclosure.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.InformationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing the company means to tell, in its own words.
 *
 * @source METI 2009, 7.1 and 7.3; preface, footnote 1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableDisclosureItem.class)
@JsonDeserialize(as = ImmutableDisclosureItem.class)
public abstract class DisclosureItem {
  DisclosureItem() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the plan; also the subject of decisions on its scope. */
  public abstract DisclosureItemId id();

  /** Which of the four contents it belongs to. */
  public abstract AccountabilityContent content();

  /** What kind of information it is. */
  public abstract InformationType informationType();

  /** What is to be told. */
  public abstract LocalizedText text();

  /** The same without the detail that helps attackers; empty if there is no such wording. */
  public abstract Optional<LocalizedText> aggregatedText();

  /** The parts of the programme it rests on. Empty: it rests on nothing that can be checked. */
  public abstract List<ItemSource> sources();

  /** The target this item promises to reach; empty if it promises none. */
  public abstract Optional<TargetId> commitment();

  /**
   * How far it may travel; empty while nobody has said. What it rests on may be labelled higher,
   * and then counts: a low label does not wash a secret.
   */
  public abstract Optional<ConfidentialityLabel> label();

  /** For whom it is meant; empty for every audience of the plan. */
  public abstract List<Audience> audiences();

  /**
   * The day the weakness it shows was fixed; empty while it is not, or if it shows none. Matters
   * where management decided to wait for that.
   */
  public abstract Optional<LocalDate> fixedOn();

  /** Whether it explains why its content is not reported, instead of reporting it. */
  @Value.Default
  public boolean explainsAbsence() {
    return false;
  }

  /** Builds an item. */
  public static class Builder extends ImmutableDisclosureItem.Builder {
    Builder() {}
  }
}
