package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.metrics.Golden;
import dev.isg.metrics.Samples;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementCsvTest {
  private static final String HEADER =
      "id,indicator,unit,day,value,numerator,denominator,valueUnit,measuredBy,recordedAt,note\n";
  private static final String RATIO =
      "M1,training-rate,sales,2025-04-30,,57,60,%,hr,2025-05-02T00:00:00Z,\n";
  private static final String NUMBER =
      "M2,incidents,sales,2025-04-30,0,,,count,desk,2025-05-02T09:00:00+09:00,"
          + "\"quiet, \"\"all\"\" month\"\n";

  @Test
  @Tag("REQ-509")
  void readsRatiosAndNumbersInTheOrderOfTheFile() throws IOException {
    List<Measurement> read = read(HEADER + NUMBER + RATIO);

    assertThat(read).extracting(found -> found.id().value()).containsExactly("M2", "M1");
    assertThat(read.get(0).note()).contains("quiet, \"all\" month");
    assertThat(read.get(0).recordedAt()).hasToString("2025-05-02T00:00:00Z");
    assertThat(read.get(1).value())
        .isEqualTo(Samples.ratio("any", Samples.SALES, "2025-04-30", 57, 60).value());
  }

  @Test
  void acceptsByteOrderMarkCarriageReturnsEmptyLinesAndNoLastLineBreak() throws IOException {
    String csv = "\uFEFF" + (HEADER + RATIO + "\n" + NUMBER).replace("\n", "\r\n").strip();

    assertThat(read(csv)).isEqualTo(read(HEADER + RATIO + NUMBER));
  }

  @Test
  void takesNothingOfAWholeAndAllOfIt() throws IOException {
    assertThat(read(HEADER + RATIO.replace(",57,60,", ",0,60,")).get(0).value())
        .isEqualTo(new MeasuredValue.Ratio(BigDecimal.ZERO, BigDecimal.valueOf(60)));
    assertThat(read(HEADER + RATIO.replace(",57,60,", ",60,60,")).get(0).value())
        .isEqualTo(new MeasuredValue.Ratio(BigDecimal.valueOf(60), BigDecimal.valueOf(60)));
  }

  @Test
  void takesATextOfTheGreatestLengthAndNoneLonger() throws IOException {
    String longest = "n".repeat(2000);

    assertThat(read(HEADER + RATIO.replace(",hr,", "," + longest + ",")).get(0).measuredBy())
        .isEqualTo(longest);
    assertThat(onlyIssue(HEADER + RATIO.replace(",hr,", "," + longest + "n,")).rule())
        .isEqualTo(MeasurementCsvRule.CELL_TOO_LONG);
  }

  @Test
  void countsWhatFollowsALineBreakInQuotesOnItsOwnLine() {
    Issue issue =
        onlyIssue(
            HEADER + "\"M\n1\",training-rate,sales,2025-04-30,,57,60,%,hr,2025-05-02T00:00:00Z,\n");

    assertThat(issue.rule()).isEqualTo(MeasurementCsvRule.BAD_ID);
    Issue second =
        onlyIssue(HEADER + "M1,training-rate,sales,2025-04-30,,57,60,%,\"h\r\nr\",yesterday,\n");
    assertThat(second.location().orElseThrow().toString()).endsWith(":3:4");
  }

  @Test
  void readsHeaderAloneAsNoMeasurements() throws IOException {
    assertThat(read(HEADER)).isEmpty();
  }

  @Test
  @Tag("REQ-509")
  void writesSortedRowsWithLineFeeds() throws IOException {
    assertThat(write(read(HEADER + RATIO + NUMBER)))
        .isEqualTo(
            HEADER + NUMBER.replace("2025-05-02T09:00:00+09:00", "2025-05-02T00:00:00Z") + RATIO);
  }

  @Test
  @Tag("REQ-509")
  void writesInTheOrderGivenWhatAStoreHandsOver() throws IOException {
    StringWriter csv = new StringWriter();
    MeasurementCsv.write(csv, read(HEADER + RATIO + NUMBER).iterator());

    assertThat(read(csv.toString())).isEqualTo(read(HEADER + RATIO + NUMBER));
  }

  @Test
  void refusesTextThatIsBlankOnceItsGuardIsTakenAway() {
    Issue issue = onlyIssue(HEADER + RATIO.replace(",hr,", ",'\t,"));

    assertThat(issue.rule()).isEqualTo(MeasurementCsvRule.CELL_MISSING);
    assertThat(issue.path()).isEqualTo("measuredBy");
  }

  @ParameterizedTest
  @CsvSource({
    "id, '', CELL_MISSING",
    "id, M 1, BAD_ID",
    "indicator, '', CELL_MISSING",
    "indicator, no-such, UNKNOWN_INDICATOR",
    "unit, '', CELL_MISSING",
    "unit, no-such, UNKNOWN_UNIT",
    "unit, company, UNIT_DOES_NOT_MEASURE",
    "day, '', CELL_MISSING",
    "day, 2025/04/30, BAD_DATE",
    "day, 2025-02-29, BAD_DATE",
    "day, +12025-04-30, BAD_DATE",
    "day, 0000-04-30, BAD_DATE",
    "value, 95, CELL_NOT_ALLOWED",
    "numerator, '', CELL_MISSING",
    "numerator, 5 7, BAD_NUMBER",
    "numerator, ５７, BAD_NUMBER",
    "numerator, '5,7', BAD_NUMBER",
    "numerator, 5e1, BAD_NUMBER",
    "numerator, NaN, BAD_NUMBER",
    "numerator, -1, NEGATIVE_COUNT",
    "numerator, 61, PART_ABOVE_WHOLE",
    "denominator, '', CELL_MISSING",
    "denominator, x, BAD_NUMBER",
    "valueUnit, '', CELL_MISSING",
    "valueUnit, count, WRONG_VALUE_UNIT",
    "measuredBy, ' ', CELL_MISSING",
    "recordedAt, '', CELL_MISSING",
    "recordedAt, 2025-05-02, BAD_TIME",
    "recordedAt, 2025-05-02T00:00:00, BAD_TIME",
    "recordedAt, 2999-12-31T23:59:00-09:00, BAD_TIME",
    "recordedAt, 2025-05-02T25:00:00Z, BAD_TIME",
  })
  @Tag("REQ-509")
  void refusesCellOfRatioWithItsPlace(String column, String text, MeasurementCsvRule rule) {
    String[] cells = RATIO.strip().split(",", -1);
    int index = MeasurementCsv.COLUMNS.indexOf(column);
    int place = String.join(",", List.of(cells).subList(0, index)).length() + (index == 0 ? 1 : 2);
    cells[index] = text.contains(",") ? '"' + text + '"' : text;

    Issue issue = onlyIssue(HEADER + String.join(",", cells));

    assertThat(issue.rule()).isEqualTo(rule);
    assertThat(issue.path()).isEqualTo(column);
    assertThat(issue.location()).get().hasToString("m.csv:2:" + place);
  }

  @ParameterizedTest
  @CsvSource({
    "value, '', CELL_MISSING",
    "value, 0x10, BAD_NUMBER",
    "numerator, 1, CELL_NOT_ALLOWED",
    "denominator, 1, CELL_NOT_ALLOWED",
    "valueUnit, %, WRONG_VALUE_UNIT",
  })
  void refusesCellOfNumber(String column, String text, MeasurementCsvRule rule) {
    String[] cells =
        "M2,incidents,sales,2025-04-30,0,,,count,desk,2025-05-02T00:00:00Z,".split(",", -1);
    cells[MeasurementCsv.COLUMNS.indexOf(column)] = text;

    Issue issue = onlyIssue(HEADER + String.join(",", cells));

    assertThat(issue.rule()).isEqualTo(rule);
    assertThat(issue.path()).isEqualTo(column);
  }

  @Test
  void tellsEveryFaultOfARowAtOnce() {
    assertThat(issues(HEADER + "M 1,no-such,nowhere,yesterday,x,y,z,,,soon,\n"))
        .extracting(Issue::rule, Issue::path)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "(BAD_ID, \"id\")",
            "(UNKNOWN_INDICATOR, \"indicator\")",
            "(UNKNOWN_UNIT, \"unit\")",
            "(BAD_DATE, \"day\")",
            "(BAD_NUMBER, \"value\")",
            "(BAD_NUMBER, \"numerator\")",
            "(BAD_NUMBER, \"denominator\")",
            "(CELL_MISSING, \"measuredBy\")",
            "(BAD_TIME, \"recordedAt\")");
  }

  @Test
  void tellsFaultsOfAllRowsAndAllOrNothingIsRead() {
    assertThat(issues(HEADER + RATIO.replace("57", "x") + NUMBER.replace(",0,", ",y,")))
        .extracting(issue -> issue.location().orElseThrow().line())
        .containsExactly(2, 3);
  }

  @Test
  void refusesIdUsedTwiceAndNamesTheFirstLine() {
    Issue issue = onlyIssue(HEADER + RATIO + NUMBER.replace("M2", "M1"));

    assertThat(issue.rule()).isEqualTo(MeasurementCsvRule.DUPLICATE_ID);
    assertThat(issue.location()).get().hasToString("m.csv:3:1");
    assertThat(issue.message().en()).contains("line 2");
  }

  @Test
  void refusesSecondMeasurementInAnInterval() {
    Issue issue =
        onlyIssue(HEADER + RATIO + RATIO.replace("M1", "M9").replace("2025-04-30", "2025-04-01"));

    assertThat(issue.rule()).isEqualTo(MeasurementCsvRule.SECOND_IN_INTERVAL);
    assertThat(issue.message().en()).contains("'training-rate' for 2025-04 in line 2");
  }

  @Test
  void refusesRowOfAnotherWidth() {
    assertThat(onlyIssue(HEADER + RATIO.strip() + ",more\n").rule())
        .isEqualTo(MeasurementCsvRule.WRONG_WIDTH);
    assertThat(onlyIssue(HEADER + "M1,training-rate\n").rule())
        .isEqualTo(MeasurementCsvRule.WRONG_WIDTH);
    assertThat(onlyIssue(HEADER + ",".repeat(5000)).message().en()).contains("5001 cells, not 11");
  }

  @Test
  void refusesTooLongCellOnceAndTakesTheLongestThatFits() throws IOException {
    assertThat(issues(HEADER + RATIO.replace(",hr,", "," + "h".repeat(2001) + ",")))
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.CELL_TOO_LONG);
    assertThat(
            read(HEADER + RATIO.replace(",hr,", ",'=" + "h".repeat(1999) + ","))
                .get(0)
                .measuredBy())
        .hasSize(2000);
  }

  @Test
  void refusesQuoteNeverClosedAndStillTellsOfRowsBefore() {
    List<Issue> issues =
        issues(HEADER + RATIO.replace("57", "x") + "M2,\"incidents,sales\n" + RATIO);

    assertThat(issues)
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.BAD_NUMBER, MeasurementCsvRule.QUOTE_NOT_CLOSED);
    assertThat(issues.get(1).location()).get().hasToString("m.csv:3");
    assertThat(onlyIssue("\"" + HEADER).rule()).isEqualTo(MeasurementCsvRule.QUOTE_NOT_CLOSED);
  }

  @Test
  void refusesTextAfterClosingQuoteAndEndlessQuote() {
    assertThat(onlyIssue(HEADER + RATIO + "\"M2\"x,incidents\n").rule())
        .isEqualTo(MeasurementCsvRule.BROKEN_QUOTES);
    assertThat(onlyIssue(HEADER + "\"" + RATIO.repeat(5000)).rule())
        .isEqualTo(MeasurementCsvRule.BROKEN_QUOTES);
  }

  @Test
  void findsPlacesAfterQuotedCellsWithLineBreaksAndQuotes() {
    String row = "M1,training-rate,sales,\"2025-04-30\",,\"57\",60,%,\"a\n\"\"b\"\"\",soon,\n";

    assertThat(onlyIssue(HEADER + row).location()).get().hasToString("m.csv:3:8");
  }

  @Test
  void refusesEveryKindOfWrongHeader() {
    assertThat(onlyIssue("").rule()).isEqualTo(MeasurementCsvRule.NO_HEADER);
    assertThat(onlyIssue(HEADER.replace(',', ';') + RATIO.replace(',', ';')).rule())
        .isEqualTo(MeasurementCsvRule.WRONG_SEPARATOR);
    assertThat(onlyIssue(HEADER.replace(",note", "") + RATIO).rule())
        .isEqualTo(MeasurementCsvRule.COLUMN_MISSING);
    assertThat(onlyIssue(HEADER.strip() + ",extra\n" + RATIO).rule())
        .isEqualTo(MeasurementCsvRule.COLUMN_UNKNOWN);
    assertThat(onlyIssue(HEADER.strip() + ",day\n" + RATIO).location())
        .get()
        .hasToString("m.csv:1:" + (HEADER.length() + 1));
    assertThat(onlyIssue(HEADER.strip() + ",day\n" + RATIO).rule())
        .isEqualTo(MeasurementCsvRule.COLUMN_REPEATED);
    assertThat(onlyIssue(HEADER.replace("id,indicator", "indicator,id") + RATIO).rule())
        .isEqualTo(MeasurementCsvRule.COLUMN_ORDER);
    assertThat(issues(HEADER.replace("note", "Note") + RATIO))
        .extracting(Issue::rule)
        .containsExactlyInAnyOrder(
            MeasurementCsvRule.COLUMN_MISSING, MeasurementCsvRule.COLUMN_UNKNOWN);
  }

  @Test
  @Tag("REQ-501")
  void everyRuleTellsInBothLanguagesWithoutGaps() {
    String everything =
        HEADER
            + RATIO
            + "M 1,no-such,nowhere,yesterday,x,y,z,,,soon,\n"
            + "M1,training-rate,company,2025-04-01,1,-1,60,count,hr,2025-05-02T00:00:00Z,\n"
            + "M3,training-rate,sales,2025-04-01,,61,60,%,hr,2025-05-02T00:00:00Z,\n"
            + "M4,incidents,sales,2025-04-01,0,1,,count,hr,2025-05-02T00:00:00Z,"
            + "n".repeat(3000)
            + "\n1\n\"";
    StringBuilder told = new StringBuilder();
    Set<MeasurementCsvRule> met = EnumSet.noneOf(MeasurementCsvRule.class);
    for (String csv :
        List.of(
            everything,
            "",
            "a;b",
            "id,id,x",
            HEADER.replace("id,indicator", "indicator,id"),
            HEADER + "\"a\"b")) {
      for (Issue issue : issues(csv)) {
        assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{");
        told.append(issue.text(Language.JA)).append('\n');
        told.append(issue.text(Language.EN)).append('\n');
        assertThat(issue.rule().ruleSetVersion()).isEqualTo(Rule.RULE_SET_VERSION);
        met.add((MeasurementCsvRule) issue.rule());
      }
    }
    assertThat(met).containsExactlyInAnyOrder(MeasurementCsvRule.values());
    Golden.check("measurement-csv-faults.txt", told.toString());
  }

  @Test
  void showsTextOfTheFileBrieflyAndWithoutControlCharacters() {
    Issue issue = onlyIssue(HEADER + RATIO.replace("2025-04-30", "\u001b[31m" + "9".repeat(500)));

    assertThat(issue.message().en()).hasSizeLessThan(150).doesNotContain("\u001b");
  }

  @Test
  void guardsTextsASpreadsheetWouldRun() throws IOException {
    String row = RATIO.replace(",hr,", ",'=1+1,").replace("Z,\n", "Z,'＝cmd\n");
    List<Measurement> read = read(HEADER + row);

    assertThat(read.get(0).measuredBy()).isEqualTo("=1+1");
    assertThat(read.get(0).note()).contains("＝cmd");
    assertThat(write(read)).isEqualTo(HEADER + row);
  }

  @Test
  void handsOnTheFaultsOfReaderAndWriter() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> MeasurementCsv.read("m.csv", broken, Samples.programme(), Samples.indicators()))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> MeasurementCsv.write(full, List.of()))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static Issue onlyIssue(String csv) {
    List<Issue> issues = issues(csv);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static List<Issue> issues(String csv) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> read(csv)).report().issues();
  }

  private static List<Measurement> read(String csv) throws IOException {
    return MeasurementCsv.read(
        "m.csv", new StringReader(csv), Samples.programme(), Samples.indicators());
  }

  private static String write(List<Measurement> measurements) throws IOException {
    StringWriter csv = new StringWriter();
    MeasurementCsv.write(csv, measurements);
    return csv.toString();
  }
}
