package dev.isg.examples.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.ingestion.ImportReport;
import dev.isg.metrics.ingestion.MeasurementImport;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementCsvRule;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-236")
class ExcelMeasurementsTest {
  private static final int DAY = 3;
  private static final int VALUE = 4;
  private static final int RECORDED_AT = 9;

  private final MeasurementStore store = MeasurementStore.inMemory();

  @Test
  void readsTextsNumbersAndDatesAsSerials() throws IOException {
    ImportReport report =
        into(
            sheet -> {
              row(sheet, 1, "M1", 98.6);
              row(sheet, 4, "M2", 0.1 + 0.2);
              sheet.value(4, DAY, "2025-05-31");
            });

    assertThat(report.text(Language.EN)).doesNotContain("[");
    assertThat(report.appended()).isEqualTo(2);
    List<Measurement> read = store.scan(MeasurementQuery.all(), Stream::toList);
    assertThat(read.get(0).day()).isEqualTo(LocalDate.of(2025, 4, 30));
    assertThat(((MeasuredValue.Single) read.get(0).value()).quantity()).hasToString("98.6 h");
    assertThat(((MeasuredValue.Single) read.get(1).value()).quantity())
        .hasToString("0.30000000000000004 h");
  }

  @Test
  void tellsTheSameFaultsAsCsvBySheetRowAndColumnAndKeepsNothing() throws IOException {
    ImportReport report =
        into(
            sheet -> {
              row(sheet, 1, "M1", 1);
              row(sheet, 2, "M 2", 2);
              sheet.value(2, VALUE, "two");
              row(sheet, 3, "M1", 3);
              sheet.value(3, 12, "more");
            });

    assertThat(places(report))
        .containsExactly("m.xlsx:3:1 ISG-M-013", "m.xlsx:3:5 ISG-M-014", "m.xlsx:4 ISG-M-007");
    assertThat(report.rows()).isEqualTo(3);
    assertThat(report.appended()).isZero();
    assertThat(store.<Long>scan(MeasurementQuery.all(), Stream::count)).isZero();
  }

  @Test
  void refusesWhatCouldBeReadInTwoWays() throws IOException {
    ImportReport report =
        into(
            sheet -> {
              row(sheet, 1, "M1", 1);
              sheet.formula(1, VALUE, "1+1");
              row(sheet, 2, "M2", 1);
              sheet.value(2, 0, 7);
              row(sheet, 3, "M3", 1);
              sheet.value(3, RECORDED_AT, LocalDateTime.of(2025, 5, 2, 9, 0));
              row(sheet, 4, "M4", 1);
              sheet.value(4, DAY, LocalDateTime.of(2025, 5, 2, 9, 0));
              sheet.style(4, DAY).format("yyyy-mm-dd hh:mm").set();
              row(sheet, 5, "M5", 0.95);
              sheet.style(5, VALUE).format("0.0%").set();
              row(sheet, 6, "M6", 1);
              sheet.value(6, VALUE, true);
              row(sheet, 7, "M7", 1200);
              sheet.style(7, VALUE).format("#,##0,").set();
            });

    assertThat(places(report))
        .containsExactly(
            "m.xlsx:2:5 ISG-M-183",
            "m.xlsx:3:1 ISG-M-185",
            "m.xlsx:4:10 ISG-M-186",
            "m.xlsx:5:4 ISG-M-187",
            "m.xlsx:6:5 ISG-M-188",
            "m.xlsx:7:5 ISG-M-184",
            "m.xlsx:8:5 ISG-M-188");
    assertThat(report.rows()).isEqualTo(7);
    for (Issue issue : report.issues().issues()) {
      assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{");
    }
    assertThat(report.issues().issues().get(0).message().en()).contains("cell E2");
  }

  @Test
  void takesThousandsSeparatorsForTheWayANumberIsShown() throws IOException {
    ImportReport report =
        into(
            sheet -> {
              row(sheet, 1, "M1", 1200);
              sheet.style(1, VALUE).format("#,##0.00").set();
            });

    assertThat(report.appended()).isEqualTo(1);
  }

  @Test
  void tellsMergedCellsAsEmptyWhereSomethingIsNeeded() throws IOException {
    ImportReport report =
        into(
            sheet -> {
              row(sheet, 1, "M1", 1);
              row(sheet, 2, "M2", 1);
              sheet.value(2, 1, (String) null);
              sheet.range(1, 1, 2, 1).merge();
            });

    assertThat(report.issues().issues())
        .extracting(Issue::rule)
        .containsExactly(MeasurementCsvRule.CELL_MISSING);
    assertThat(places(report)).containsExactly("m.xlsx:3:2 ISG-M-011");
  }

  @Test
  void tellsWrongHeaderAndEmptySheet() throws IOException {
    assertThat(places(read(workbook("s", sheet -> sheet.value(0, 0, "id")), "m.xlsx")))
        .containsExactly("m.xlsx:1 ISG-M-003");
    assertThat(places(read(workbook("s", sheet -> sheet.value(0, 0, 1)), "m.xlsx")))
        .containsExactly("m.xlsx:1:1 ISG-M-185");
    assertThat(places(read(workbook("s", sheet -> {}), "m.xlsx")))
        .containsExactly("m.xlsx:1 ISG-M-001");
  }

  @Test
  void readsSheetByNameAndTellsWhichThereAre() throws IOException {
    byte[] workbook =
        workbook(
            "実績",
            sheet -> {
              header(sheet);
              row(sheet, 1, "M 1", 1);
            });

    assertThat(
            places(
                importing()
                    .into(
                        store,
                        ExcelMeasurements.inSheet(
                            "m.xlsx", "実績", new ByteArrayInputStream(workbook)))))
        .containsExactly("m.xlsx[実績]:2:1 ISG-M-013");
    Issue missing =
        importing()
            .into(
                store,
                ExcelMeasurements.inSheet("m.xlsx", "April", new ByteArrayInputStream(workbook)))
            .issues()
            .issues()
            .get(0);
    assertThat(missing.rule()).isEqualTo(ExcelRule.NO_SUCH_SHEET);
    assertThat(missing.mend().en()).contains("実績");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    for (String bytes : List.of("", "id,indicator\n", "PK\u0003\u0004 broken")) {
      assertThat(places(read(bytes.getBytes(StandardCharsets.UTF_8), "m.xlsx")))
          .containsExactly("m.xlsx:1 ISG-M-181");
    }
  }

  private ImportReport into(Consumer<Worksheet> rows) throws IOException {
    return read(
        workbook(
            "s",
            sheet -> {
              header(sheet);
              rows.accept(sheet);
            }),
        "m.xlsx");
  }

  private ImportReport read(byte[] workbook, String file) throws IOException {
    return importing()
        .into(store, ExcelMeasurements.inFirstSheet(file, new ByteArrayInputStream(workbook)));
  }

  private static byte[] workbook(String name, Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "isg", "1.0")) {
      content.accept(workbook.newWorksheet(name));
    }
    return out.toByteArray();
  }

  private static void header(Worksheet sheet) {
    for (int i = 0; i < MeasurementIntake.COLUMNS.size(); i++) {
      sheet.value(0, i, MeasurementIntake.COLUMNS.get(i));
    }
  }

  private static void row(Worksheet sheet, int row, String id, Number value) {
    sheet.value(row, 0, id);
    sheet.value(row, 1, "response");
    sheet.value(row, 2, "company");
    sheet.value(row, DAY, LocalDate.of(2025, 4, 30).plusMonths(row - 1));
    sheet.style(row, DAY).format("yyyy-mm-dd").set();
    sheet.value(row, VALUE, value);
    sheet.value(row, 7, "h");
    sheet.value(row, 8, "desk");
    sheet.value(row, RECORDED_AT, "2025-05-02T09:00:00+09:00");
  }

  private static List<String> places(ImportReport report) {
    return report.issues().issues().stream()
        .map(issue -> issue.location().orElseThrow() + " " + issue.rule().id())
        .toList();
  }

  private static MeasurementImport importing() {
    UnitId company = UnitId.of("company");
    Programme programme =
        Programme.builder()
            .governanceUnit(
                GovernanceUnit.builder()
                    .name(LocalizedText.same("Trial"))
                    .scope(ScopeUnit.COMPANY)
                    .root(company)
                    .zone(ZoneId.of("Asia/Tokyo"))
                    .build())
            .addUnits(
                OrganisationUnit.builder()
                    .id(company)
                    .name(LocalizedText.same("company"))
                    .kind(UnitKind.COMPANY)
                    .build())
            .build();
    Indicator response =
        Indicator.builder()
            .id(IndicatorId.of("response"))
            .name(LocalizedText.same("response"))
            .definition(LocalizedText.same("hours to the first response"))
            .level(IndicatorLevel.CISO)
            .scope(LocalizedText.same("all"))
            .method(CollectionMethod.RECORDS)
            .dataSource(LocalizedText.same("desk"))
            .sourceRole(Role.SECURITY_OFFICER)
            .evaluator(Role.CISO)
            .unit(MeasurementUnit.HOURS)
            .form(ValueForm.NUMBER)
            .direction(Direction.LOWER_IS_BETTER)
            .interval(Interval.MONTHLY)
            .addMeasuredIn(company)
            .overUnits(Combination.MEAN)
            .overTime(Combination.MEAN)
            .build();
    return MeasurementImport.of(programme, IndicatorSet.of(List.of(response)));
  }
}
