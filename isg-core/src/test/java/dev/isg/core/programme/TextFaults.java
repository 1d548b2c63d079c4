package dev.isg.core.programme;

import dev.isg.core.json.JsonRule;

/** What goes wrong in the text of a programme before there is a programme to check. */
final class TextFaults {
  private final TextFaultSeeder seeder;

  private TextFaults(TextFaultSeeder seeder) {
    this.seeder = seeder;
  }

  /** The text of a large company, broken so many times in each of 24 ways. */
  static TextFaultSeeder seeded(int times) {
    TextFaultSeeder seeder = new TextFaultSeeder(times);
    TextFaults faults = new TextFaults(seeder);
    faults.fields();
    faults.kindsOfValues();
    faults.numbers();
    faults.words();
    faults.forms();
    faults.texts();
    return seeder;
  }

  private void fields() {
    seeder.kind(
        "unknown field",
        JsonRule.UNKNOWN_FIELD,
        n -> seeder.field("/units/" + n, n == 0 ? "a/b~c" : "colour", "{\"c\": [1, null]}"));
    seeder.kind(
        "missing field", JsonRule.MISSING_FIELD, n -> seeder.without("/people/" + n, "name"));
    seeder.kind(
        "field twice",
        JsonRule.DUPLICATE_KEY,
        n -> seeder.twice("/improvements/" + n, "statement"));
    seeder.kind(
        "null", JsonRule.NULL_VALUE, n -> seeder.value("/objectives/" + n + "/rollUp", "null"));
    seeder.kind(
        "null in a list",
        JsonRule.NULL_VALUE,
        n -> seeder.value("/controls/" + (10 + n) + "/units/0", "null"));
  }

  private void kindsOfValues() {
    seeder.kind(
        "number for an id",
        JsonRule.WRONG_TYPE,
        n -> seeder.value("/people/" + (5 + n) + "/id", "7"));
    seeder.kind(
        "text for a list",
        JsonRule.WRONG_TYPE,
        n -> seeder.value("/controls/" + n + "/units", "\"u-1\""));
    seeder.kind(
        "text for an object",
        JsonRule.WRONG_TYPE,
        n -> seeder.value("/controls/" + (5 + n) + "/name", "\"backup\""));
    seeder.kind(
        "object for a date",
        JsonRule.WRONG_TYPE,
        n -> seeder.value("/securityPolicies/" + n + "/on", "{\n \"year\": null}"));
    seeder.kind(
        "text for true",
        JsonRule.WRONG_TYPE,
        n -> seeder.field("/policies/12/risks/" + n, "legalObligation", "\"yes\""));
  }

  private void numbers() {
    seeder.kind(
        "number too large",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/policies/" + n + "/risks/0/impact", "99999999999"));
    seeder.kind(
        "fraction",
        JsonRule.WRONG_TYPE,
        n -> seeder.value("/policies/" + (5 + n) + "/risks/0/impact", "1.5"));
    seeder.kind(
        "amount without currency",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/controlReviews/" + (5 + n) + "/costPerYear", "\"1000\""));
    seeder.kind(
        "no quantity",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/targets/" + (10 + n) + "/measures/0/criterion/bound", "\"most\""));
  }

  private void words() {
    seeder.kind(
        "unknown word",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/units/" + (10 + n) + "/kind", "\"DEPARTMNT\""));
    seeder.kind(
        "date of another form",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/targets/" + n + "/dueDate", "\"2026/03/31\""));
    seeder.kind(
        "day there is not",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/targets/" + (5 + n) + "/dueDate", "\"2026-02-30\""));
    seeder.kind(
        "no time",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/reporting/events/" + n + "/hops/0/at", "\"noon\""));
    seeder.kind(
        "period backwards",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/controlReviews/" + n + "/period", "\"2025-03-31/2024-04-01\""));
    seeder.kind("no id", JsonRule.BAD_VALUE, n -> seeder.value("/assets/" + n + "/id", "\"a 1\""));
  }

  private void forms() {
    seeder.kind(
        "unknown form",
        JsonRule.BAD_VALUE,
        n -> seeder.value("/exceptions/" + n + "/principle/kind", "\"contrl\""));
    seeder.kind(
        "no form",
        JsonRule.MISSING_FIELD,
        n -> seeder.without("/exceptions/" + (5 + n) + "/principle", "kind"));
  }

  private void texts() {
    seeder.kind(
        "one language",
        JsonRule.MISSING_FIELD,
        n -> seeder.without("/domains/" + n + "/managementSystem", "ja"));
    seeder.kind(
        "empty text",
        JsonRule.BAD_VALUE,
        n ->
            seeder.value(
                "/objectives/" + (10 + n) + "/statement", "{\"ja\": \"文\", \"en\": \" \"}"));
  }
}
