package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The five activities and what they are good for (chapters 1 and 2). */
class FrameworkCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-B1")
  void countsThreeActivitiesInTheBaseCycle() {
    assertThat(packs.ids("CAT-B1"))
        .containsExactly("DIRECT", "MONITOR", "EVALUATE", "OVERSEE", "REPORT");
    assertThat(packs.ids("CAT-B1", has("baseCycle", "true")))
        .containsExactly("DIRECT", "MONITOR", "EVALUATE");
  }

  @Test
  @Tag("CAT-B2")
  @Tag("REQ-050")
  void shipsEightEffectsInFiveGroups() {
    assertThat(packs.catalogue("CAT-B2").rows()).hasSize(8);
    assertThat(packs.catalogue("CAT-B2").rows().stream().map(CatalogueRow::group).distinct())
        .hasSize(5)
        .doesNotContain(Optional.empty());
  }

  @Test
  @Tag("REQ-052")
  void saysWhatTheFoundationIsGoodFor() {
    assertThat(packs.ids("CAT-B2", row -> row.source().place().startsWith("2.2")))
        .containsExactly("B2-3", "B2-4");
    assertThat(packs.row("B2-3").note().orElseThrow().en()).contains("supply", "quality");
    assertThat(packs.row("B2-4").note().orElseThrow().en())
        .contains("privacy", "internal control", "transparency", "continuity");
  }

  @Test
  @Tag("CAT-B3")
  @Tag("REQ-054")
  @Tag("REQ-055")
  void shipsResearchToBeCitedAndNeverComputedWith() {
    assertThat(packs.catalogue("CAT-B3").rows())
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.computable()).isFalse())
        .allSatisfy(
            row -> assertThat(row.attribute("year").or(() -> row.attribute("period"))).isPresent());
    assertThat(packs.row("B3-1").text().en()).contains("2006", "partners", "satisfied");
    assertThat(packs.row("B3-2").attribute("year")).contains("2003");
    assertThat(packs.row("B3-3").text().ja()).contains("－2.6 %");
    assertThat(packs.row("B3-5").text().en()).contains("5 to 25 %");
  }

  @Test
  @Tag("REQ-055")
  void keepsFiguresOfResearchOutOfTheAttributes() {
    assertThat(packs.catalogue("CAT-B3").attributeKeys()).containsOnlyKeys("year", "period");
  }

  @Test
  @Tag("REQ-053")
  void linksFourCategoriesOfManagementQuality() {
    assertThat(packs.ids("CAT-B4", has("relation", "SERVED"))).containsExactly("B4-1");
    assertThat(packs.ids("CAT-B4", has("relation", "STRENGTHENED"))).hasSize(3);
  }
}
