package dev.isg.core.json;

import static dev.isg.core.json.Faulty.brief;
import static dev.isg.core.json.Faulty.english;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.Golden;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REQ-509")
class StrictReadingTest {
  @Test
  void refusesAnUnknownFieldAndListsTheKnownOnes() {
    Issue issue = new Faulty().replace("\"parent\":", "\"parnt\": 1, \"parent\":").onlyIssue();

    assertThat(brief(issue)).isEqualTo("29:16 /units/1/parnt UNKNOWN_FIELD");
    assertThat(english(issue))
        .isEqualTo(
            "the field 'parnt' is not known here -> delete it or use one of: id, kind, name, parent");
    assertThat(issue.message().ja()).isEqualTo("項目「parnt」はここでは使えません");
  }

  @Test
  void refusesAnUnknownFieldWithAllItHolds() {
    Issue issue =
        new Faulty().replace("\"root\":", "\"a/b\": {\"c\": [1, null]}, \"root\":").issues().get(0);

    assertThat(brief(issue)).isEqualTo("9:12 /governanceUnit/a~1b UNKNOWN_FIELD");
  }

  @Test
  void refusesAnUnknownFieldInsideAValueOfOneOfSeveralForms() {
    Issue issue = new Faulty().replace("\"bound\":", "\"limit\": 1, \"bound\":").onlyIssue();

    assertThat(issue.path()).isEqualTo("/targets/0/measures/0/criterion/limit");
    assertThat(issue.mend().en()).endsWith("use one of: bound");
  }

  @Test
  void refusesAKeyWrittenTwice() {
    Issue issue = new Faulty().replace("\"root\":", "\"root\": \"x\", \"root\":").onlyIssue();

    assertThat(brief(issue)).isEqualTo("9:18 /governanceUnit/root DUPLICATE_KEY");
    assertThat(issue.message().en()).contains("'root'");
  }

  @Test
  void refusesAnIdWithASpace() {
    Issue issue = new Faulty().replace("\"id\": \"sales\"", "\"id\": \"sa les\"").onlyIssue();

    assertThat(brief(issue)).isEqualTo("23:13 /units/1/id BAD_VALUE");
    assertThat(issue.message().en()).contains("'sa les' is no valid id");
    assertThat(issue.message().ja()).contains("「sa les」は使えません");
    assertThat(issue.mend().en()).contains("a string (UnitId)");
  }

  @Test
  void refusesAMissingField() {
    Issue issue = new Faulty().replace("\"id\": \"sales\",", "").onlyIssue();

    assertThat(brief(issue)).isEqualTo("22:5 /units/1 MISSING_FIELD");
    assertThat(english(issue)).isEqualTo("the mandatory field 'id' is missing -> add the field");
  }

  @Test
  void refusesAMissingFieldOfASmallValue() {
    Issue issue = new Faulty().replace("\"to\": \"v-trust\",", "").onlyIssue();

    assertThat(brief(issue)).isEqualTo("208:9 /objectives/0/coreValues/0 MISSING_FIELD");
  }

  @Test
  void refusesAMissingNumber() {
    Issue issue = new Faulty().replace("\"impact\": 2,", "").onlyIssue();

    assertThat(brief(issue)).isEqualTo("158:9 /policies/0/risks/0 MISSING_FIELD");
  }

  @Test
  void refusesAValueThatDoesNotSayWhichFormItHas() {
    Issue issue = new Faulty().replace("\"is\": \"at-least\",", "").onlyIssue();

    assertThat(issue.path()).isEqualTo("/targets/0/measures/0/criterion");
    assertThat(issue.message().en()).isEqualTo("the mandatory field 'is' is missing");
  }

  @Test
  void refusesAFormThereIsNot() {
    Issue issue = new Faulty().replace("\"at-least\"", "\"at-lest\"").onlyIssue();

    assertThat(brief(issue)).endsWith(" /targets/0/measures/0/criterion/is BAD_VALUE");
    assertThat(issue.mend().en()).contains("at-least, at-most, between");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"sales\"      | \"id\": {\"a\": 1}       | a string (UnitId), found an object",
        "\"id\": \"sales\"      | \"id\": {}               | a string (UnitId), found an object",
        "\"id\": \"sales\"      | \"id\": [1]              | a string (UnitId), found an array",
        "\"id\": \"sales\"      | \"id\": 5                | a string (UnitId), found 5",
        "\"id\": \"sales\"      | \"id\": true             | a string (UnitId), found true",
        "\"98 %\"               | 98                       | a string (Quantity), found 98",
        "\"impact\": 2          | \"impact\": \"2\"        | a whole number, found '2'",
        "\"impact\": 2          | \"impact\": 2.5          | a whole number, found 2.5",
        "\"impact\": 2          | \"impact\": [2]          | a whole number, found an array",
        "\"editorial\": false   | \"editorial\": \"false\" | true or false, found 'false'",
        "\"editorial\": false   | \"editorial\": 0         | true or false, found 0",
        "\"ja\": \"sales\"      | \"ja\": 7                | a string, found 7",
        "\"2026-03-31\"         | [2026, 3, 31]            | a day of the calendar like 2026-03-31, found an array",
        "\"2026-03-31\"         | 20260331                 | a day of the calendar like 2026-03-31, found 20260331",
        "\"2026-03-31\"         | \"\"                     | a day of the calendar like 2026-03-31, found ''",
        "\"TECHNICAL\"          | 0 | one of TECHNICAL, OPERATIONAL, ORGANISATIONAL, found 0",
        "\"TECHNICAL\"          | \"\" | one of TECHNICAL, OPERATIONAL, ORGANISATIONAL, found ''",
      })
  void refusesAValueOfAnotherKind(String good, String bad, String expectedAndFound) {
    Issue issue = new Faulty().replace(good, bad).onlyIssue();

    assertThat(issue.rule()).isEqualTo(JsonRule.WRONG_TYPE);
    assertThat(issue.message().en()).isEqualTo("expected " + expectedAndFound);
    assertThat(issue.message().ja()).contains("が必要ですが、").endsWith("が書かれています");
  }

  @Test
  void refusesATextWhereAListOrAnObjectIsExpected() {
    assertThat(
            new Faulty()
                .replace("\"units\": [\n        \"sales\"\n      ]", "\"units\": \"sales\"")
                .onlyIssue()
                .message()
                .en())
        .isEqualTo("expected an array, found 'sales'");
    assertThat(Faulty.issuesOf("{\"governanceUnit\": \"x\"}"))
        .singleElement()
        .extracting(issue -> issue.message().en())
        .isEqualTo("expected an object (GovernanceUnit), found 'x'");
  }

  @ParameterizedTest
  @CsvSource({"'[]', an array", "1, 1", "'\"x\"', '''x'''"})
  void refusesADocumentOfAnotherKind(String json, String found) {
    assertThat(Faulty.issuesOf(json))
        .singleElement()
        .extracting(issue -> issue.message().en())
        .isEqualTo("expected an object (Programme), found " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"TECHNICAL\" | \"technical\"   | 'technical'   | TECHNICAL, OPERATIONAL, ORGANISATIONAL",
        "\"impact\": 2 | \"impact\": 2147483648  | 2147483648 is out of range | a whole number",
        "\"impact\": 2 | \"impact\": -2147483649 | -2147483649 is out of range | a whole number",
        "\"2026-03-31\" | \"2026-02-30\" | '2026-02-30'  | a day of the calendar like 2026-03-31",
        "Asia/Tokyo     | Asia/Tokio     | 'Asia/Tokio'  | a time zone like Asia/Tokyo",
        "\"98 %\"       | \"98percent\"  | 98.5 %        | a string (Quantity)",
        "\"CONFIDENTIALITY\" | \"SECRECY\" | 'SECRECY' | CONFIDENTIALITY, INTEGRITY, AVAILABILITY",
        "\"en\": \"sales\" | \"en\": \" \" | ja and en     | an object with ja and en",
        "\"version\": 1 | \"version\": 0   | starts at 1   | an object (RiskManagementPolicy)",
      })
  void refusesAValueThatItsTypeRefuses(String good, String bad, String detail, String expected) {
    Issue issue = new Faulty().replace(good, bad).onlyIssue();

    assertThat(issue.rule()).isEqualTo(JsonRule.BAD_VALUE);
    assertThat(issue.message().en()).contains(detail);
    assertThat(issue.mend().en()).contains(expected);
    assertThat(issue.mend().ja()).isNotEqualTo(issue.mend().en());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"sales\"     | \"id\": null               | /units/1/id",
        "\"parent\": \"head\"  | \"parent\": null           | /units/1/parent",
        "\"impact\": 2         | \"impact\": null           | /policies/0/risks/0/impact",
        "\"TECHNICAL\"         | null                       | /controls/0/kind",
        "\"people\": [         | \"people\": [ null,        | /people/0",
      })
  void refusesNullEverywhere(String good, String bad, String path) {
    Issue issue = new Faulty().replace(good, bad).onlyIssue();

    assertThat(issue.rule()).isEqualTo(JsonRule.NULL_VALUE);
    assertThat(issue.path()).isEqualTo(path);
  }

  @Test
  void refusesADocumentThatIsNull() {
    assertThat(Faulty.issuesOf("null"))
        .extracting(Issue::rule)
        .containsExactly(JsonRule.NULL_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "{", "{\"units\": [}", "{} {}", "{}x", "{\"a\": NaN}", "{'a': 1}"})
  void refusesWhatIsNoJsonAndSaysNothingElse(String text) {
    assertThat(Faulty.issuesOf(text)).extracting(Issue::rule).containsExactly(JsonRule.SYNTAX);
  }

  @Test
  void placesBrokenSyntaxWhereItBreaks() {
    Issue issue = Faulty.issuesOf("{\n  \"units\": [}\n").get(0);

    assertThat(brief(issue)).isEqualTo("2:13  SYNTAX");
    assertThat(issue.message().en()).doesNotContain("Source:").doesNotContain("Feature");
  }

  @Test
  void refusesEndlessNestingWithoutFailing() {
    assertThat(Faulty.issuesOf("[".repeat(100_000)))
        .extracting(Issue::rule)
        .containsExactly(JsonRule.SYNTAX);
  }

  @Test
  void tellsAllFaultsOfADocumentAtOnceEachOnceAndNothingThatOnlyFollows() {
    Faulty faulty =
        new Faulty()
            .replace("\"scope\": \"COMPANY\",", "")
            .replace("\"zone\": \"Asia/Tokyo\"", "\"zone\": \"Tokyo\"")
            .replace("\"id\": \"sales\"", "\"id\": \"sa les\", \"colour\": 1")
            .replace("\"role\": \"CISO\"", "\"role\": \"Ciso\"")
            .replace("\"version\": 1", "\"version\": \"1\"")
            .replace("\"highestGrade\": \"ACCEPTABLE\"", "\"highestGrade\": \"LOW\"")
            .replace("\"total\": \"JPY 10000000\"", "\"total\": \"10000000\"")
            .replace("\"method\": \"all\"", "\"method\": \"each\"")
            .replace("\"to\": \"o-sign-in\",", "")
            .replace("\"dueDate\": \"2026-03-31\"", "\"dueDate\": null")
            .replace("\"indicator\": \"i-mfa\",", "\"indicator\": \"i-mfa\", \"indicator\": \"i\",")
            .replace("\"kind\": \"TECHNICAL\"", "\"kind\": 3");
    List<Issue> issues = faulty.issues();

    Golden.check("strict-reading.en.txt", ValidationReport.of(issues).text(Language.EN) + "\n");
    Golden.check("strict-reading.ja.txt", ValidationReport.of(issues).text(Language.JA) + "\n");
    assertThat(issues)
        .extracting(Faulty::brief)
        .containsExactly(
            "3:21 /governanceUnit MISSING_FIELD",
            "11:13 /governanceUnit/zone BAD_VALUE",
            "23:13 /units/1/id BAD_VALUE",
            "23:33 /units/1/colour UNKNOWN_FIELD",
            "58:15 /appointments/1/role BAD_VALUE",
            "68:18 /policies/0/version WRONG_TYPE",
            "182:25 /policies/0/acceptableLevel/highestGrade BAD_VALUE",
            "185:18 /policies/0/resources/total BAD_VALUE",
            "215:21 /objectives/0/rollUp/method/method BAD_VALUE",
            "247:9 /targets/0/objectives/0 MISSING_FIELD",
            "252:18 /targets/0/dueDate NULL_VALUE",
            "256:33 /targets/0/measures/0/indicator DUPLICATE_KEY",
            "295:15 /controls/0/kind WRONG_TYPE");
  }

  @Test
  void keepsAFaultOfOneThingFromHidingThoseOfTheNext() {
    List<Issue> issues =
        Faulty.issuesOf("{\"units\": [{\"id\": \"a b\"}, 7, {\"kind\": \"X\"}], \"people\": [{}]}");

    assertThat(issues)
        .extracting(issue -> issue.path() + " " + issue.inputs().get("field"))
        .containsExactlyInAnyOrder(
            " LocalizedText[ja=governanceUnit, en=governanceUnit]",
            "/units/0/id null",
            "/units/0 LocalizedText[ja=kind, en=kind]",
            "/units/0 LocalizedText[ja=name, en=name]",
            "/units/1 null",
            "/units/2/kind null",
            "/units/2 LocalizedText[ja=id, en=id]",
            "/units/2 LocalizedText[ja=name, en=name]",
            "/people/0 LocalizedText[ja=id, en=id]",
            "/people/0 LocalizedText[ja=name, en=name]");
  }
}
