package dev.isg.core.catalogue;

import static dev.isg.core.catalogue.Packs.has;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.SecurityProperty;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law, risk management, standards and the caution in disclosure (appendices and footnotes). */
class ReferenceCataloguesTest {
  private final Packs packs = new Packs();

  @Test
  @Tag("CAT-M")
  @Tag("REQ-007")
  void namesTheThreeToolsOfTheMinistry() {
    assertThat(packs.ids("CAT-M", has("promotionTool", "true")))
        .containsExactly("M-20", "M-21", "M-22");
  }

  @Test
  @Tag("CAT-M")
  @Tag("REQ-127")
  void citesStandardsInTheEditionTheGuidanceKnew() {
    assertThat(packs.catalogue("CAT-M").rows())
        .allSatisfy(row -> assertThat(row.attributes()).containsKeys("organisation", "kind"));
    assertThat(packs.ids("CAT-M", has("status", "DRAFT"))).containsExactly("M-3", "M-5");
    assertThat(edition("ISO/IEC 27001:2005")).contains("2005");
    assertThat(edition("ISO 31000")).contains("FDIS");
    assertThat(edition("COSO-ERM")).contains("2004");
    assertThat(edition("FISMA")).isEmpty();
    assertThat(packs.catalogue("CAT-M").rows())
        .extracting(row -> row.text().en())
        .contains("FIPS", "NIST SP 800");
  }

  @Test
  @Tag("CAT-N")
  void namesTheTypesOfInformationThatHelpAttackers() {
    assertThat(packs.ids("CAT-N", has("usefulToAttackers", "true"))).containsExactly("N-2", "N-3");
    assertThat(packs.ids("CAT-N", has("kind", "PRINCIPLE"))).containsExactly("N-1");
  }

  @Test
  @Tag("CAT-K1")
  @Tag("REQ-457")
  void definesEachSecurityPropertyWithAnIncident() {
    assertThat(
            packs.catalogue("CAT-K1").rows().stream()
                .map(
                    row ->
                        SecurityProperty.valueOf(row.attribute("securityProperty").orElseThrow())))
        .containsExactly(SecurityProperty.values());
    assertThat(packs.catalogue("CAT-K1").rows())
        .allSatisfy(row -> assertThat(row.note()).isPresent());
  }

  @Test
  @Tag("CAT-K9")
  @Tag("REQ-469")
  void tellsTwoKindsOfRetentionApartUnderOneNumber() {
    assertThat(packs.values("CAT-K9", "number")).containsExactly("1", "2", "3", "4", "5", "5", "6");
    assertThat(directions("CAT-K9"))
        .containsExactlyInAnyOrder(ResponseDirection.values())
        .doesNotHaveDuplicates();
    assertThat(packs.row("K9-1").note().orElseThrow().en()).contains("other risks", "culture");
  }

  @Test
  @Tag("CAT-K2")
  @Tag("REQ-451")
  void shipsFiveSystemsWithTheArticlesOf2009ForReferenceOnly() {
    assertThat(packs.ids("CAT-K2", row -> row.attribute("number").isPresent())).hasSize(5);
    assertThat(packs.ids("CAT-K2", row -> !row.computable()))
        .containsExactly("K2-10", "K2-11", "K2-12")
        .isEqualTo(packs.ids("CAT-K2", has("asOf", "2009")));
    assertThat(packs.row("K2-6").group().orElseThrow().en()).contains("in outline");
    assertThat(packs.row("K2-6").group()).isEqualTo(packs.row("K2-9").group());
  }

  @Test
  @Tag("CAT-K2")
  @Tag("REQ-452")
  void putsSeriousSecurityRiskUnderLossRiskManagement() {
    assertThat(packs.ids("CAT-K2", has("takesSeriousSecurityRisk", "true")))
        .containsExactly("K2-2");
    assertThat(packs.row("K2-2").attribute("number")).contains("2");
  }

  @Test
  @Tag("CAT-K3")
  @Tag("REQ-453")
  void callsTheLastTwoOfThreeStagesItControl() {
    assertThat(packs.values("CAT-K3", "stage")).containsExactly("1", "2", "3");
    assertThat(packs.values("CAT-K3", "itControl")).containsExactly("false", "true", "true");
  }

  @Test
  @Tag("REQ-454")
  void letsTheBoardFormulateTheSecurityPolicy() {
    assertThat(packs.row("K12-1").text().en()).contains("board", "security policy");
    assertThat(packs.row("K12-2").text().en()).contains("concrete", "industry", "size");
  }

  @Test
  @Tag("CAT-K4")
  @Tag("REQ-461")
  void namesFiveAreasOfWhichExecutivesFavourTwo() {
    assertThat(packs.values("CAT-K4", "area"))
        .containsExactly(
            "STRATEGY", "VALUE_CREATION", "RISK_MANAGEMENT", "RESOURCE_MANAGEMENT", "MONITORING");
    assertThat(packs.ids("CAT-K4", has("oftenFavoured", "true"))).containsExactly("K4-1", "K4-2");
  }

  @Test
  @Tag("REQ-463")
  void seesTheGoodSideOfRiskAndTheWholeCompany() {
    assertThat(packs.row("K12-3").text().en()).contains("positive", "negative");
    assertThat(packs.row("K12-4").text().en()).contains("across the company");
  }

  @Test
  @Tag("CAT-K5")
  @Tag("REQ-464")
  void leavesTheObjectivesToManagement() {
    assertThat(packs.catalogue("CAT-K5").rows()).hasSize(5);
    assertThat(packs.row("K12-5").text().en()).startsWith("Management sets the objectives");
  }

  @Test
  @Tag("CAT-K6")
  @Tag("REQ-465")
  @Tag("REQ-467")
  void makesAnalysisAStepOfItsOwnAndTalksAtEveryStep() {
    assertThat(packs.ids("CAT-K6", has("assessment", "true")))
        .containsExactly("K6-2", "K6-3", "K6-4");
    assertThat(packs.row("K6-2").attribute("step")).contains("2");
    assertThat(packs.row("K6-3").attribute("step")).contains("3");
    assertThat(packs.ids("CAT-K6", has("everyStep", "true"))).containsExactly("K6-6", "K6-7");
    assertThat(packs.catalogue("CAT-K6").rows())
        .extracting(row -> row.attribute("area").orElseThrow())
        .containsOnly("PROCESS", "COMMUNICATION", "RECORD_AND_REVIEW");
    assertThat(packs.row("K6-1").flags()).containsExactly(RowFlag.EDITORIAL);
  }

  @Test
  @Tag("CAT-K7")
  @Tag("REQ-466")
  void givesThreeRulesOfIdentificationAndTwoApproaches() {
    assertThat(packs.ids("CAT-K7", has("kind", "RULE"))).containsExactly("K7-1", "K7-2", "K7-3");
    assertThat(packs.ids("CAT-K7", has("kind", "APPROACH"))).containsExactly("K7-3a", "K7-3b");
    assertThat(packs.row("K7-3a").note().orElseThrow().en()).contains("more efficient");
  }

  @Test
  @Tag("CAT-K8")
  @Tag("REQ-468")
  void putsLawAndSocialResponsibilityBeforeCostBenefit() {
    assertThat(packs.catalogue("CAT-K8").rows()).hasSize(6);
    assertThat(packs.ids("CAT-K8", has("overridesCostBenefit", "true"))).containsExactly("K8-2");
  }

  @Test
  @Tag("CAT-K10")
  @Tag("REQ-470")
  void talksWithAPlanAndForEightPurposes() {
    assertThat(packs.values("CAT-K10", "step")).hasSize(8).startsWith("PLAN").endsWith("ALL");
  }

  @Test
  @Tag("REQ-471")
  void leavesDomainsToTheirOwnStandards() {
    assertThat(packs.row("K12-6").text().en()).contains("its own standard", "ISO 31000");
  }

  @Test
  @Tag("CAT-K11")
  @Tag("REQ-472")
  void namesCosoErmWithoutItsFigure() {
    assertThat(packs.row("K11-1").text().en()).contains("company-wide", "extending the COSO model");
    assertThat(packs.catalogue("CAT-K11").rows()).hasSize(1);
  }

  private List<ResponseDirection> directions(String catalogue) {
    return packs.values(catalogue, "responseDirection").stream()
        .map(ResponseDirection::valueOf)
        .toList();
  }

  private Optional<String> edition(String name) {
    return packs.catalogue("CAT-M").rows().stream()
        .filter(row -> row.text().en().equals(name))
        .findFirst()
        .orElseThrow()
        .attribute("edition");
  }
}
