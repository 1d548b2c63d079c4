package dev.isg.metrics.smart;

import dev.isg.metrics.agreement.AgreementThresholds;
import dev.isg.metrics.agreement.Remeasurement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an indicator beyond its definition and its values.
 *
 * @param remeasurements second looks at what was measured, in any order
 * @param thresholds from when on they agree with the first
 * @param cost what the indicator costs and may cost; empty if nobody said
 * @param vagueWords the words its definition should not have
 */
public record SmartEvidence(
    List<Remeasurement> remeasurements,
    AgreementThresholds thresholds,
    Optional<MeasuringCost> cost,
    VagueWords vagueWords) {
  /** Copies the second looks. */
  public SmartEvidence {
    remeasurements = List.copyOf(remeasurements);
  }

  /** Nothing but the shipped vague words and the usual thresholds. */
  public static SmartEvidence none() {
    return new SmartEvidence(
        List.of(), AgreementThresholds.USUAL, Optional.empty(), VagueWords.shipped());
  }

  /** This evidence with second looks. */
  public SmartEvidence withRemeasurements(Collection<Remeasurement> secondLooks) {
    return new SmartEvidence(List.copyOf(secondLooks), thresholds, cost, vagueWords);
  }

  /** This evidence with other thresholds. */
  public SmartEvidence withThresholds(AgreementThresholds others) {
    return new SmartEvidence(remeasurements, others, cost, vagueWords);
  }

  /** This evidence with the cost. */
  public SmartEvidence withCost(MeasuringCost known) {
    return new SmartEvidence(remeasurements, thresholds, Optional.of(known), vagueWords);
  }

  /** This evidence with other vague words. */
  public SmartEvidence withVagueWords(VagueWords others) {
    return new SmartEvidence(remeasurements, thresholds, cost, others);
  }
}
