package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.RiskNature;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Environment, risks, values and organisation (chapter 3). */
class DirectCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-C1")
  @Tag("REQ-012")
  @Tag("REQ-026")
  void countsPotentialCustomersAmongTheEnvironment() {
    assertThat(packs.catalogue("CAT-C1").openList()).isTrue();
    assertThat(packs.values("CAT-C1", "factor"))
        .containsExactly(
            "MARKET",
            "LEGAL_SYSTEM",
            "MANAGEMENT_RESOURCES",
            "COMPETITION",
            "TECHNOLOGY",
            "POTENTIAL_CUSTOMERS");
  }

  @Test
  @Tag("CAT-C2")
  @Tag("REQ-103")
  @Tag("REQ-104")
  void givesEachExampleOfRiskItsNatureAndItsExceptions() {
    assertThat(packs.ids("CAT-C2", has("nature", RiskNature.SPECULATIVE.name())))
        .containsExactly("C2-1", "C2-2");
    assertThat(packs.ids("CAT-C2", has("nature", RiskNature.PURE.name())))
        .hasSize(5)
        .contains("C2-4");
    assertThat(packs.ids("CAT-C2", has("alsoSpeculative", "true"))).containsExactly("C2-5", "C2-6");
    assertThat(packs.row("C2-4").note().orElseThrow().en()).contains("strategy", "brand");
  }

  @Test
  @Tag("CAT-C3")
  void shipsTheProductionLineAsAnExample() {
    assertThat(packs.ids("CAT-C3", has("role", "MEASURE"))).containsExactly("C3-3", "C3-4");
    assertThat(packs.row("C3-5").text().en()).contains("revenue");
  }

  @Test
  @Tag("CAT-C4")
  void namesFourCoreValuesAndExpectsMore() {
    assertThat(packs.catalogue("CAT-C4").rows()).hasSize(4);
    assertThat(packs.catalogue("CAT-C4").openList()).isTrue();
  }

  @Test
  @Tag("CAT-C5")
  void mapsTheDirectionsOfThePolicyToResponses() {
    assertThat(directions("CAT-C5"))
        .containsExactly(
            ResponseDirection.REDUCE_LIKELIHOOD,
            ResponseDirection.AVOID,
            ResponseDirection.LOCALISE_LOSS);
  }

  @Test
  @Tag("CAT-C6")
  @Tag("REQ-116")
  void listsFiveDomainsOfWhichFourAreInTheFigure() {
    assertThat(packs.catalogue("CAT-C6").rows()).hasSize(5);
    assertThat(packs.ids("CAT-C6", has("inFigure", "true")))
        .containsExactly("C6-1", "C6-2", "C6-3", "C6-4");
    assertThat(packs.ids("CAT-C6", has("domain", "ENVIRONMENT"))).containsExactly("C6-5");
  }

  @Test
  @Tag("CAT-C7")
  @Tag("REQ-124")
  void composesTheCommitteeOfBothParts() {
    assertThat(packs.ids("CAT-C7", has("part", "CORE"))).hasSize(2);
    assertThat(packs.catalogue("CAT-C7").rows())
        .filteredOn(has("part", "RELATED_DEPARTMENT"))
        .extracting(row -> row.text().en())
        .containsExactly(
            "Information systems", "Legal affairs", "General affairs", "Human resources");
  }

  private List<ResponseDirection> directions(String catalogue) {
    return packs.values(catalogue, "responseDirection").stream()
        .map(ResponseDirection::valueOf)
        .toList();
  }
}
