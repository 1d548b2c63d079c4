package dev.isg.core.programme;

import static dev.isg.core.programme.ProgrammeRule.DUPLICATE_ID;
import static dev.isg.core.programme.ProgrammeRule.UNRESOLVED_REFERENCE;

import dev.isg.core.asset.AssetRule;
import dev.isg.core.exception.ExceptionRule;
import dev.isg.core.improvement.ImprovementRule;
import dev.isg.core.isms.IsmsRule;
import dev.isg.core.review.ReviewRule;

/** What goes wrong with reviews, exceptions, proposals, the mapping of the ISMS and assets. */
final class ManagerFaults {
  private final FaultSeeder seeder;

  ManagerFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    reviews();
    exceptions();
    improvements();
    isms();
    assets();
  }

  private void reviews() {
    seeder.kind(
        "one axis",
        ReviewRule.ONE_AXIS_ONLY,
        2,
        n -> {
          String path = seeder.remove("/controlReviews/" + n, "costPerYear");
          seeder.array(path + "/judgements").remove(1);
          return path;
        });
    seeder.kind(
        "review twice", ReviewRule.REVIEW_REPEATED, 2, n -> seeder.copy("/controlReviews", 3 + n));
    seeder.kind(
        "cheap against nothing",
        ReviewRule.EFFICIENCY_WITHOUT_RISK,
        2,
        n -> seeder.remove("/controlReviews/" + (6 + n), "risks"));
    seeder.kind(
        "two currencies",
        ReviewRule.AMOUNTS_NOT_COMPARABLE,
        2,
        n -> {
          seeder.set("/controlReviews/" + (9 + n), "savingPerYear", "'USD 5'");
          return "/controlReviews/" + (9 + n);
        });
    seeder.kind(
        "not judged",
        ReviewRule.NOT_JUDGED,
        2,
        n -> {
          seeder.shorten("/controlReviews/" + (12 + n), "judgements", 0);
          return "/controlReviews/" + (12 + n);
        });
    seeder.kind(
        "reviewed nothing",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.set("/controlReviews/" + (15 + n), "control", "'nowhere-%d'".formatted(n)));
  }

  private String exception(int i) {
    return "/exceptions/" + i;
  }

  private void exceptions() {
    seeder.kind(
        "nothing in return",
        ExceptionRule.NO_COMPENSATION,
        2,
        n -> seeder.remove(exception(n), "compensatingMeasures"));
    seeder.kind(
        "how far",
        ExceptionRule.DISTANCE_NOT_STATED,
        2,
        n -> seeder.remove(exception(3 + n), "closeness"));
    seeder.kind(
        "not approved",
        ExceptionRule.NOT_APPROVED,
        2,
        n -> seeder.remove(exception(6 + n), "grant"));
    seeder.kind(
        "above the floor",
        ExceptionRule.RESIDUAL_ABOVE_FLOOR,
        2,
        n -> seeder.set(exception(9 + n), "residual", "{level:{impact:3,likelihood:3}}"));
    seeder.kind(
        "floor unknown",
        ExceptionRule.GUARANTEE_UNKNOWN,
        2,
        n -> seeder.remove(exception(12 + n), "residual"));
    seeder.kind(
        "principle nowhere",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere(exception(15 + n) + "/principle", "control"));
  }

  private String improvement(int i) {
    return "/improvements/" + i;
  }

  private void improvements() {
    seeder.kind(
        "no history", ImprovementRule.NO_HISTORY, 2, n -> seeder.remove(improvement(n), "steps"));
    seeder.kind(
        "no effect",
        ImprovementRule.EFFECT_MISSING,
        2,
        n -> seeder.remove(improvement(3 + n), "effect"));
    seeder.kind(
        "not moved",
        ImprovementRule.MOTIVATION_NOT_STATED,
        2,
        n -> seeder.remove(improvement(6 + n), "motivation"));
    seeder.kind(
        "step early",
        ImprovementRule.STEP_NOT_POSSIBLE,
        2,
        n -> seeder.shorten(improvement(9 + n), "steps", 0) + "/0");
    seeder.kind(
        "proposal twice", DUPLICATE_ID, 2, n -> seeder.copy("/improvements", 20 + n) + "/id");
    seeder.kind(
        "proposed by nobody",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere(improvement(15 + n), "proposer"));
  }

  private void isms() {
    seeder.kind(
        "mapped and left out",
        IsmsRule.MAPPED_AND_LEFT_OUT,
        2,
        n -> {
          seeder.set("/isms/items/" + n, "notMapped", "TEXT");
          return "/isms/items/" + n;
        });
    seeder.kind(
        "entry twice", IsmsRule.ENTRY_REPEATED, 2, n -> seeder.copy("/isms/entries", 5 + n));
  }

  private void assets() {
    seeder.kind(
        "owner nowhere", UNRESOLVED_REFERENCE, 2, n -> seeder.nowhere("/assets/" + n, "owner"));
    seeder.kind(
        "restricted somehow",
        AssetRule.RESTRICTION_WITHOUT_REFERENCE,
        2,
        n -> seeder.remove("/assets/" + (4 + n) + "/restrictions/0", "reference"));
    seeder.kind(
        "need twice",
        AssetRule.NEED_STATED_TWICE,
        2,
        n -> seeder.copy("/assets/" + (8 + n) + "/needs", 0));
  }
}
