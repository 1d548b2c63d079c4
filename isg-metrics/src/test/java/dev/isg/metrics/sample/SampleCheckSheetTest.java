package dev.isg.metrics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.metrics.checksheet.CheckGrade;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckSheet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-232")
@Tag("CAT-F3")
class SampleCheckSheetTest {
  private static final CheckSheet SHEET = SampleCheckSheet.table43(Catalogues.shipped());

  @Test
  void hasTheFiveItemsOfTheTableEachUnderItsControl() {
    assertThat(SHEET.items())
        .extracting(item -> item.id() + " " + item.control().orElseThrow().ja())
        .containsExactly(
            "F3-1 情報セキュリティ基本方針",
            "F3-2 第三者との契約におけるセキュリティ",
            "F3-3 資産目録",
            "F3-4 資産の管理責任者",
            "F3-5 情報のラベル付け及び取扱い");
    assertThat(SHEET.source().orElseThrow()).hasToString("METI-2009 4.2.2 Table 4-3");
  }

  @Test
  void theFirstOfThreeGradesIsTheOnlyOneThatPasses() {
    assertThat(SHEET.items())
        .allSatisfy(
            item ->
                assertThat(item.grades())
                    .extracting(CheckGrade::passes)
                    .containsExactly(true, false, false));
  }

  @Test
  void gradesStandInTheOrderOfTheTable() {
    CheckItem assets = SHEET.items().get(2);

    assertThat(assets.grades())
        .extracting(grade -> grade.statement().en())
        .containsExactly(
            "Every PC held is in the ledger",
            "Some PCs were found that are not in the ledger",
            "Nobody has looked for PCs that are not in the ledger");
  }

  @Test
  void needsTheCatalogueItIsMadeOf() {
    assertThatThrownBy(() -> SampleCheckSheet.table43(Catalogues.of(List.of())))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("CAT-F3");
  }
}
