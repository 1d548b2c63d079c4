package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tables on monitoring say. */
@Tag("CAT-F")
class MonitoringCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-F0")
  @Tag("REQ-202")
  void letsReportsFlowToTheAdjacentLayerAlone() {
    List<String> layers = packs.values("CAT-F0", "level");
    List<String> above = packs.values("CAT-F0", "reportsTo");
    assertThat(layers).containsExactly("MANAGEMENT", "CISO", "MANAGER");
    assertThat(above).containsExactly("STAKEHOLDERS", layers.get(0), layers.get(1));
  }

  @Test
  @Tag("CAT-F1")
  @Tag("SUB-12")
  void readsSmartAsTheGuidanceDoes() {
    assertThat(packs.values("CAT-F1", "property"))
        .containsExactly("SPECIFIC", "MEASURABLE", "ATTAINABLE", "REPEATABLE", "TIME_DEPENDENT");
  }

  @Test
  @Tag("CAT-F2")
  @Tag("REQ-225")
  void splitsThirteenRowsIntoTwentyFiveIndicators() {
    List<String> parts = new ArrayList<>();
    packs.values("CAT-F2", "parts").forEach(row -> parts.addAll(List.of(row.split(" "))));
    assertThat(parts).hasSize(25);
    assertThat(parts).filteredOn("RATE"::equals).hasSize(8);
    assertThat(packs.row("F2-12").attribute("parts")).contains("COUNT DURATION");
    assertThat(packs.row("F2-13").attribute("parts")).contains("COUNT SCALE");
    assertThat(packs.catalogue("CAT-F2").rows().stream().map(CatalogueRow::group).distinct())
        .hasSize(6);
  }

  @Test
  @Tag("CAT-F2")
  void keepsWhatIsPrintedBesideWhatIsMeant() {
    CatalogueRow patches = packs.row("F2-9");
    assertThat(patches.text().ja()).startsWith("パッチ管理");
    assertThat(patches.printed()).contains("バッチ管理の適用数と適用率");
    assertThat(patches.flags()).contains(RowFlag.ERRATUM);
    assertThat(patches.attribute("suggestedField")).contains("SYSTEM_OPERATION");
    assertThat(patches.group().orElseThrow().en()).isEqualTo("Security audit");
  }

  @Test
  @Tag("CAT-F3")
  @Tag("REQ-232")
  void gradesEachOfFiveItemsInThreeStepsOfWhichTheFirstAchieves() {
    List<String> items = packs.ids("CAT-F3", has("kind", "ITEM"));
    assertThat(items).containsExactly("F3-1", "F3-2", "F3-3", "F3-4", "F3-5");
    for (String item : items) {
      List<CatalogueRow> grades =
          packs.catalogue("CAT-F3").rows().stream().filter(has("item", item)).toList();
      assertThat(grades)
          .extracting(row -> row.attribute("grade").orElseThrow())
          .containsExactly("1", "2", "3");
      assertThat(grades)
          .extracting(row -> row.attribute("achieves").orElseThrow())
          .containsExactly("true", "false", "false");
    }
  }

  @Test
  @Tag("CAT-F4")
  @Tag("REQ-245")
  @Tag("SUB-10")
  void hearsNewsOfTheEnvironmentFromPlanningAndTheRestFromTheCiso() {
    for (CatalogueRow row : packs.catalogue("CAT-F4").rows()) {
      assertThat(row.attribute("heardFrom"))
          .contains(row.id().value().startsWith("F4-1") ? "CORPORATE_PLANNING" : "CISO");
    }
    assertThat(packs.ids("CAT-F4", has("kind", "ITEM"))).hasSize(10);
    assertThat(packs.ids("CAT-F4", has("kind", "INDICATOR"))).hasSize(7);
  }

  @Test
  @Tag("CAT-F5")
  @Tag("REQ-246")
  void nestsTheTwoQuestionsOnControlsUnderTheEfficiencyOfInvestment() {
    assertThat(packs.ids("CAT-F5", has("parent", "F5-2a"))).containsExactly("F5-2a-i", "F5-2a-ii");
    assertThat(packs.ids("CAT-F5", has("kind", "ITEM"))).hasSize(24);
    assertThat(packs.ids("CAT-F5", has("kind", "INDICATOR"))).hasSize(20);
  }

  @Test
  @Tag("CAT-F5")
  void flagsTheAssignmentOfExamplesToBlocksAsTheEditors() {
    assertThat(packs.catalogue("CAT-F5").rows())
        .filteredOn(has("kind", "INDICATOR"))
        .allSatisfy(row -> assertThat(row.flags()).contains(RowFlag.EDITORIAL));
  }

  @Test
  @Tag("CAT-F5a")
  @Tag("REQ-208")
  void looksAtEffectAndEfficiencyFromTheFourBlocksOfInvestment() {
    assertThat(packs.values("CAT-F5a", "block")).containsExactly("F5-1", "F5-2", "F5-3", "F5-4");
  }

  @Test
  @Tag("CAT-F5b")
  void securesCoverageByFourAreas() {
    assertThat(packs.values("CAT-F5b", "area"))
        .containsExactly("OPERATION", "REVIEW", "IMPROVEMENT", "DOCUMENTS");
  }

  @Test
  @Tag("CAT-F6")
  @Tag("REQ-249")
  void givesEachItemOfManagersAnIndicatorAndTwoOfThemTheSame() {
    List<CatalogueRow> items =
        packs.catalogue("CAT-F6").rows().stream().filter(has("kind", "ITEM")).toList();
    assertThat(items).hasSize(9);
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(packs.row(item.attribute("indicator").orElseThrow()).attribute("kind"))
                    .contains("INDICATOR"));
    assertThat(packs.row("F6-4a").attribute("indicator"))
        .isEqualTo(packs.row("F6-4b").attribute("indicator"));
  }

  @Test
  @Tag("CAT-F7")
  @Tag("REQ-211")
  void namesFiveItItems() {
    assertThat(packs.values("CAT-F7", "theme"))
        .containsExactly("ACCESS_CONTROL", "IDENTITY", "ILLEGAL_LOGIN", "ANTI_VIRUS", "ENCRYPTION");
  }

  @Test
  @Tag("CAT-F8")
  @Tag("REQ-231")
  void callsInterviewAndAuditQualitativeAndCheckSheetsGraded() {
    assertThat(packs.ids("CAT-F8", has("nature", "QUALITATIVE")))
        .containsExactly("F8-1", "F8-2", "F8-4");
    assertThat(packs.ids("CAT-F8", has("nature", "GRADED"))).containsExactly("F8-3");
    assertThat(packs.ids("CAT-F8", has("nature", "AUTOMATED"))).containsExactly("F8-5", "F8-8");
  }
}
