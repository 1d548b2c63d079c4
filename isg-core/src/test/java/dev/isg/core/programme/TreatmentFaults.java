package dev.isg.core.programme;

import static dev.isg.core.programme.ProgrammeRule.DUPLICATE_ID;
import static dev.isg.core.programme.ProgrammeRule.UNRESOLVED_REFERENCE;

import dev.isg.core.treatment.TreatmentRule;

/** What goes wrong with the treatment of risks. */
final class TreatmentFaults {
  private static final String IN_FORCE = "/policies/12";

  private final FaultSeeder seeder;

  TreatmentFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    treatments();
    rejections();
  }

  /** Gives a treatment another field and option; the path of the treatment. */
  private String treatment(int i, String option, String field, String json) {
    String path = IN_FORCE + "/treatments/" + i;
    seeder.at(path).put("option", option);
    seeder.also(path, field, json);
    return path;
  }

  private void treatments() {
    seeder.kind(
        "treats no risk",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere(IN_FORCE + "/treatments/" + n, "risk"));
    seeder.kind(
        "owned by nobody",
        UNRESOLVED_REFERENCE,
        3,
        n -> treatment(4 + n, "SHARE", "crisisOwner", "'nowhere'") + "/crisisOwner");
    seeder.kind(
        "retained somehow",
        TreatmentRule.RETENTION_NOT_DISTINGUISHED,
        3,
        n -> treatment(8 + n, "RETAIN", "state", "'CHOSEN'"));
    seeder.kind(
        "avoided for free",
        TreatmentRule.AVOIDANCE_WITHOUT_SIDE_EFFECTS,
        3,
        n -> treatment(12 + n, "AVOID", "state", "'CHOSEN'"));
    seeder.kind(
        "shared away",
        TreatmentRule.SHARED_WITHOUT_CRISIS_OWNER,
        3,
        n -> treatment(16 + n, "SHARE", "state", "'CHOSEN'"));
    seeder.kind(
        "retained and not",
        TreatmentRule.CONTRADICTION,
        3,
        n -> treatment(20 + n, "CHANGE_LIKELIHOOD", "retention", "'BY_CHOICE'") + "/retention");
    seeder.kind(
        "treatment twice",
        DUPLICATE_ID,
        3,
        n -> seeder.copy(IN_FORCE + "/treatments", 40 + n) + "/id");
  }

  private void rejections() {
    seeder.kind(
        "rejected for nothing",
        TreatmentRule.REJECTED_WITHOUT_GROUND,
        3,
        n -> treatment(24 + n, "CHANGE_LIKELIHOOD", "state", "'REJECTED'"));
    seeder.kind(
        "rejected for cost",
        TreatmentRule.REJECTED_FOR_COST_DESPITE_OBLIGATION,
        3,
        n -> {
          seeder.set(IN_FORCE + "/risks/" + (52 + n), "legalObligation", "true");
          String path = treatment(52 + n, "CHANGE_LIKELIHOOD", "state", "'REJECTED'");
          seeder.also(path, "rejectedFor", "'COST'");
          return path;
        });
    seeder.kind(
        "closed unseen",
        TreatmentRule.CLOSED_WITHOUT_BOTH_AXES,
        3,
        n -> treatment(28 + n, "CHANGE_LIKELIHOOD", "state", "'CLOSED'"));
  }
}
