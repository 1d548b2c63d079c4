package dev.isg.core.programme;

import static dev.isg.core.programme.ProgrammeRule.DUPLICATE_ID;
import static dev.isg.core.programme.ProgrammeRule.UNRESOLVED_REFERENCE;

import dev.isg.core.arrangement.ArrangementRule;
import dev.isg.core.ciso.CisoRule;
import dev.isg.core.ownership.OwnershipRule;
import dev.isg.core.profile.OversightSystemRule;
import dev.isg.core.reporting.ReportingRule;

/** What goes wrong with units, people, arrangements, reports and authors. */
final class OrganisationFaults {
  private final FaultSeeder seeder;

  OrganisationFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    units();
    appointments();
    reports();
    events();
    authors();
  }

  private void units() {
    seeder.kind(
        "no parent", UNRESOLVED_REFERENCE, 4, n -> seeder.nowhere("/units/" + (20 + n), "parent"));
    seeder.kind(
        "cycle",
        ProgrammeRule.CYCLE,
        3,
        n -> {
          int one = 40 + 2 * n;
          seeder.set("/units/" + (one + 1), "parent", "'u-" + one + "'");
          return seeder.set("/units/" + one, "parent", "'u-" + (one + 1) + "'");
        });
    seeder.kind("unit twice", DUPLICATE_ID, 3, n -> seeder.copy("/units", 50 + n) + "/id");
    seeder.kind("person twice", DUPLICATE_ID, 3, n -> seeder.copy("/people", 20 + n) + "/id");
    seeder.kind(
        "unit in scope and out",
        ArrangementRule.UNIT_IN_AND_OUT,
        3,
        n -> seeder.set("/arrangements/scope/exclusions/" + n, "unit", "'u-" + (10 + n) + "'"));
    seeder.kind(
        "no member",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere("/arrangements/committee/members/" + n, "person"));
    seeder.kind(
        "no overseer",
        OversightSystemRule.NOBODY_OVERSEES,
        1,
        n -> {
          seeder.set("/appointments/39", "role", "'LEGAL'");
          return "/oversightSystem";
        });
  }

  private void appointments() {
    seeder.kind(
        "nobody appointed",
        UNRESOLVED_REFERENCE,
        4,
        n -> seeder.nowhere("/appointments/" + (10 + n), "person"));
    seeder.kind(
        "appointed nowhere",
        UNRESOLVED_REFERENCE,
        4,
        n -> seeder.nowhere("/appointments/" + (15 + n), "unit"));
    seeder.kind(
        "appointed by nobody",
        UNRESOLVED_REFERENCE,
        4,
        n -> seeder.nowhere("/appointments/" + (20 + n), "appointedBy"));
    seeder.kind(
        "two CISOs",
        CisoRule.SEVERAL_AT_ONCE,
        3,
        n -> {
          seeder.set("/appointments/" + (3 + n), "until", "'%d-04-30'".formatted(2019 + n));
          return "/appointments/" + (4 + n);
        });
  }

  private void reports() {
    seeder.kind(
        "no period",
        ReportingRule.NOT_A_REPORTING_PERIOD,
        3,
        n ->
            seeder.set(
                "/reporting/reports/" + n, "period", "'2020-04-0%d/2020-05-31'".formatted(2 + n)));
    seeder.kind(
        "empty report",
        ReportingRule.REPORT_WITHOUT_ITEMS,
        3,
        n -> seeder.set("/reporting/reports/" + (4 + n), "items", "[]"));
    seeder.kind(
        "received early",
        ReportingRule.RECEIVED_TOO_EARLY,
        3,
        n -> seeder.set("/reporting/reports/" + (8 + n) + "/receipt", "on", "'2019-01-01'"));
    seeder.kind(
        "reported by nobody",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere("/reporting/reports/" + (12 + n), "by"));
  }

  private void events() {
    seeder.kind(
        "hop twice",
        ReportingRule.HOP_REPEATED,
        3,
        n -> seeder.copy("/reporting/events/" + n + "/hops", 5));
    seeder.kind(
        "hop missing",
        ReportingRule.HOP_MISSING,
        3,
        n -> seeder.shorten("/reporting/events/" + (5 + n), "hops", 2));
    seeder.kind(
        "hop early",
        ReportingRule.HOP_TOO_EARLY,
        3,
        n -> {
          String path = "/reporting/events/" + (10 + n) + "/hops";
          seeder.set(path + "/5", "at", "'2025-05-01T00:00:00Z'");
          return path;
        });
    seeder.kind(
        "happened nowhere",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere("/reporting/events/" + (15 + n), "unit"));
  }

  private void authors() {
    seeder.kind(
        "laid down by nobody",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere("/authorships/" + n + "/author", "person"));
    seeder.kind(
        "not the owner",
        OwnershipRule.NOT_THE_OWNER,
        3,
        n -> seeder.set("/authorships/" + (4 + n), "author", "{person:'p-0',role:'EXECUTIVE'}"));
    seeder.kind(
        "role not held",
        OwnershipRule.ROLE_NOT_HELD,
        3,
        n -> {
          seeder.set("/authorships/" + (8 + n), "on", "'2025-03-31'");
          return "/authorships/" + (8 + n) + "/author";
        });
    seeder.kind(
        "nothing laid down",
        OwnershipRule.NOTHING_LAID_DOWN,
        3,
        n -> seeder.nowhere("/authorships/" + (12 + n), "id"));
  }
}
