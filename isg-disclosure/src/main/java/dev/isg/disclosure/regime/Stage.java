package dev.isg.disclosure.regime;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One report that a regime asks for, such as an early warning or a final report.
 *
 * @source METI 2009, 3.4.2(3)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableStage.class)
@JsonDeserialize(as = ImmutableStage.class)
public abstract class Stage {
  Stage() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the regime. */
  public abstract StageId id();

  /** What it is called. */
  public abstract LocalizedText title();

  /** Who gets it. */
  public abstract LocalizedText recipient();

  /** Whether everybody can read it, so that its usefulness to attackers has to be reviewed. */
  @Value.Default
  public boolean published() {
    return false;
  }

  /** Whether it is handed in only if asked for. */
  @Value.Default
  public boolean onRequest() {
    return false;
  }

  /** The limits; several bind together, and the earliest counts. */
  public abstract List<StageLimit> limits();

  /**
   * The words of a regime that names no number, such as "without delay". The company then sets a
   * limit of its own.
   */
  public abstract Optional<LocalizedText> wording();

  /** What it has to tell. */
  public abstract List<ContentItem> contents();

  @Value.Check
  void check() {
    if (!onRequest() && limits().isEmpty() == wording().isEmpty()) {
      throw InvalidModelException.of(
          "Stage",
          "limits か wording のどちらか一方を書きます（onRequest の段階を除く）",
          "give either limits or wording, unless the stage is onRequest");
    }
  }

  /** Builds a stage. */
  public static class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
