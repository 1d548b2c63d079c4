package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the figures say. */
class FigureCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-L")
  void leavesOutTheFigureOfAThirdParty() {
    assertThat(packs.ids("CAT-L"))
        .containsExactly("L1", "L2", "L2b", "L2c", "L3", "L4", "L5", "L6", "L7", "L8", "L9");
    assertThat(packs.ids("CAT-L", has("figure", "3-2"))).isEmpty();
  }

  @Test
  @Tag("CAT-L")
  void findsTheContentOfEachFigureInACatalogue() {
    for (CatalogueRow figure : packs.catalogue("CAT-L").rows()) {
      assertThat(figure.attribute("catalogues").orElseThrow().split(" "))
          .allSatisfy(id -> assertThat(packs.all().find(CatalogueId.of(id))).isPresent());
    }
  }

  @Test
  @Tag("CAT-L")
  @Tag("SUB-14")
  void overlapsTheGovernancesInItSecurityAlone() {
    assertThat(governs("true", "true")).isEqualTo("BOTH");
    assertThat(governs("true", "false")).isEqualTo("IT_GOVERNANCE");
    assertThat(governs("false", "true")).isEqualTo("INFORMATION_SECURITY_GOVERNANCE");
    assertThat(governs("false", "false")).isEqualTo("NEITHER");
    assertThat(packs.row("L1-1").note().orElseThrow().en()).contains("firewall");
    assertThat(packs.row("L1-2").note().orElseThrow().en()).contains("ERP");
    assertThat(packs.row("L1-3").note().orElseThrow().en()).contains("paper");
  }

  @Test
  @Tag("CAT-L")
  void keepsSelectionByStakeholdersOutsideTheFramework() {
    assertThat(packs.ids("CAT-L2", has("kind", "FLOW").and(has("inFramework", "false"))))
        .containsExactly("L2-12");
    for (CatalogueRow flow :
        packs.catalogue("CAT-L2").rows().stream().filter(has("kind", "FLOW")).toList()) {
      for (String end : List.of("from", "to")) {
        assertThat(packs.row(flow.attribute(end).orElseThrow()).attribute("kind")).contains("NODE");
      }
    }
  }

  @Test
  @Tag("CAT-L")
  @Tag("REQ-450")
  void mapsTheTasksOfIso38500ToTheBaseCycle() {
    assertThat(packs.values("CAT-L6", "activity"))
        .containsExactly("EVALUATE", "DIRECT", "MONITOR")
        .allSatisfy(
            activity -> assertThat(packs.row(activity).attribute("baseCycle")).contains("true"));
  }

  @Test
  @Tag("CAT-L")
  @Tag("REQ-462")
  void closesTheLoopOfExecutivesWithTheCauseOfTheGap() {
    assertThat(packs.ids("CAT-L8")).endsWith("L8-6");
    assertThat(packs.row("L8-6").text().en()).contains("cause", "correct");
    assertThat(packs.row("L8-1").note().orElseThrow().en()).contains("concrete");
  }

  private String governs(String it, String infosec) {
    List<String> cells = packs.ids("CAT-L1", has("it", it).and(has("infosec", infosec)));
    assertThat(cells).hasSize(1);
    return packs.row(cells.get(0)).attribute("governs").orElseThrow();
  }
}
