package dev.isg.metrics.smart;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * A person's answers on the five properties of one indicator, each with its evidence, and the hints
 * the person had before them. The answers count, whatever the hints say.
 *
 * @source METI 2009, 4.2.1, table 4-1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableSmartAssessment.class)
@JsonDeserialize(as = ImmutableSmartAssessment.class)
public abstract class SmartAssessment {
  SmartAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The indicator assessed. */
  public abstract IndicatorId indicator();

  /** The answers: one of each property. */
  public abstract List<SmartAnswer> answers();

  /** Who answered. */
  public abstract PersonId assessor();

  /** The day of the answers. */
  public abstract LocalDate assessedOn();

  /** The hints the assessor had; empty if there were none. */
  public abstract List<SmartHint> hints();

  /** The answer on a property. */
  public final SmartAnswer answer(SmartProperty property) {
    return answers().stream()
        .filter(answer -> answer.property() == property)
        .findFirst()
        .orElseThrow();
  }

  /** Whether every property was found satisfied; an undecided one is not. */
  public final boolean satisfied() {
    return answers().stream().allMatch(answer -> answer.judgement() == SmartJudgement.SATISFIED);
  }

  /**
   * The properties found satisfied although a hint was doubtful of them; their evidence says why.
   */
  public final List<SmartProperty> againstHints() {
    return answers().stream()
        .filter(answer -> answer.judgement() == SmartJudgement.SATISFIED)
        .map(SmartAnswer::property)
        .filter(
            property ->
                hints().stream()
                    .anyMatch(
                        hint ->
                            hint.property() == property && hint.verdict() == SmartVerdict.DOUBTFUL))
        .sorted()
        .toList();
  }

  @Value.Check
  void check() {
    List<LocalizedText> faults = new ArrayList<>();
    for (SmartProperty property : SmartProperty.values()) {
      long count = answers().stream().filter(answer -> answer.property() == property).count();
      if (count != 1) {
        faults.add(
            LocalizedText.of(
                "answers に " + property + " の回答が " + count + " 件あります。1 件にします",
                "answers must have one answer on " + property + ", not " + count));
      }
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("SmartAssessment", faults);
    }
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutableSmartAssessment.Builder {
    Builder() {}
  }
}
