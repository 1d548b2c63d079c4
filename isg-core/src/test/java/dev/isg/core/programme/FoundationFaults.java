package dev.isg.core.programme;

/** What goes wrong with purposes, the statutory policy, areas and the pool of resources. */
final class FoundationFaults {
  private static final int FIRST_DECIDED = 13;

  private final FaultSeeder seeder;

  FoundationFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    seeder.kind("purpose", DirectRule.PURPOSE_MISSING, 1, n -> seeder.shorten("", "purposes", 1));
    seeder.kind(
        "clause",
        DirectRule.STATUTORY_ELEMENT_MISSING,
        1,
        n -> seeder.shorten("/statutoryBasicPolicy", "clauses", 2));
    seeder.kind(
        "areas",
        DirectRule.AREAS_ONE_SIDED,
        1,
        n -> {
          seeder.set("/objectives/12", "areas", "['STRATEGY','VALUE_CREATION']");
          return "/objectives";
        });
    pool();
  }

  /** A plan of those of the versions that are decided, which no other fault touches. */
  private static String plan(int n) {
    return "/policies/" + (FIRST_DECIDED + n) + "/resources";
  }

  private void pool() {
    seeder.kind(
        "too few people",
        DirectRule.STAFF_EXCEEDS_TOTAL,
        2,
        n -> {
          seeder.also(plan(n) + "/allocations/0", "staff", "'3 persons'");
          return seeder.set(plan(n), "staff", "'2.5 persons'");
        });
    seeder.kind(
        "for one side only",
        DirectRule.POOL_ONE_SIDED,
        1,
        n -> {
          seeder.set(plan(2) + "/allocations/0", "pool", "'INFORMATION_SECURITY'");
          return plan(2);
        });
    seeder.kind(
        "in two currencies",
        DirectRule.POOL_NOT_COMPARABLE,
        1,
        n -> {
          seeder.set(plan(3) + "/allocations/0", "amount", "'USD 9'");
          return plan(3);
        });
  }
}
