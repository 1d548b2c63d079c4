package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The points auditors confirm (table 6-1 and Appendix 3). */
class AuditCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-H1")
  void shipsFourPointsOnDirectingOneOnMonitoringAndTwoOnEvaluating() {
    assertThat(packs.ids("CAT-H1", has("activity", "DIRECT"))).hasSize(4);
    assertThat(packs.ids("CAT-H1", has("activity", "MONITOR"))).containsExactly("H1-M1");
    assertThat(packs.ids("CAT-H1", has("activity", "EVALUATE"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAT-H2", "CAT-H3"})
  @Tag("CAT-H2")
  @Tag("CAT-H3")
  @Tag("REQ-460")
  void shipsThreeFocalPointsAndEightControlPoints(String catalogue) {
    assertThat(packs.ids(catalogue, has("kind", "FOCAL_POINT"))).hasSize(3);
    assertThat(
            packs.catalogue(catalogue).rows().stream()
                .map(row -> row.attribute("point"))
                .flatMap(Optional::stream)
                .distinct())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAT-H2", "CAT-H3"})
  @Tag("REQ-460")
  void asksOneThingAtATimeInWordsThatAreMarkedAsCondensed(String catalogue) {
    for (CatalogueRow row : packs.catalogue(catalogue).rows()) {
      boolean question = row.attribute("kind").equals(Optional.of("CONTROL_POINT"));
      assertThat(row.wording()).isEqualTo(Wording.CONDENSED);
      assertThat(row.attribute("point").isPresent()).isEqualTo(question);
      assertThat(row.attribute("activity").isPresent()).isEqualTo(question);
      assertThat(row.text().en().endsWith("?")).as(row.id().value()).isEqualTo(question);
      assertThat(row.text().ja().endsWith("か。")).as(row.id().value()).isEqualTo(question);
      if (question) {
        assertThat(row.id().value())
            .matches(
                catalogue.substring(4) + "-" + row.attribute("point").orElseThrow() + "[a-d]?");
      }
    }
  }

  @Test
  @Tag("CAT-H2")
  void splitsPreparationForEmergenciesIntoFourQuestions() {
    assertThat(packs.ids("CAT-H2", has("point", "8")))
        .isEqualTo(List.of("H2-8a", "H2-8b", "H2-8c", "H2-8d"));
  }
}
