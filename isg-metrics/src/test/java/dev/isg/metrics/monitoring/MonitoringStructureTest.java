package dev.isg.metrics.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.control.ControlId;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.GovernanceTag;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.tailoring.ItTheme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MonitoringStructureTest {
  private static final String JSON =
      """
      {
        "formatVersion": 1,
        "purposes": [
          {
            "id": "P1",
            "question": {"ja": "市場は変わったか", "en": "Has the market changed?"},
            "source": "METI-2009 4.3.1 Table 4-4 F4-1a",
            "kind": "ENVIRONMENT",
            "interval": "QUARTERLY",
            "sources": [
              {
                "role": "CORPORATE_PLANNING",
                "through": "MANAGEMENT_MEETING",
                "name": {"ja": "市場報告", "en": "market report"},
                "every": "MONTHLY"
              }
            ],
            "indicators": ["sales-trend"]
          }
        ],
        "cisoItems": [
          {
            "id": "S1",
            "question": {"ja": "規程は守られているか", "en": "Are the rules observed?"},
            "serves": ["P2"],
            "subject": "TARGET_ACHIEVEMENT",
            "viewpoint": "COMPLIANCE",
            "area": "REVIEW",
            "phase": "CHECK",
            "interval": "QUARTERLY",
            "targets": ["A3-2"]
          }
        ],
        "managerItems": [
          {
            "id": "M1",
            "question": {"ja": "アクセス権", "en": "access rights"},
            "serves": ["S1"],
            "unit": "rd",
            "interval": "MONTHLY",
            "theme": "ACCESS_CONTROL",
            "content": {"ja": "図面の権限", "en": "rights on drawings"},
            "controls": ["C-03"],
            "indicators": ["b", "a"],
            "steps": [
              {
                "state": "SENT_BACK",
                "by": {"person": "chiba", "role": "CISO"},
                "on": "2025-06-01",
                "reason": {"ja": "粗い", "en": "too coarse"},
                "due": "2025-06-30"
              }
            ]
          },
          {
            "id": "M2",
            "question": {"ja": "アクセス権", "en": "access rights"},
            "serves": ["S1"],
            "unit": "plant",
            "interval": "MONTHLY",
            "controls": ["C-03"],
            "indicators": ["c"]
          },
          {
            "id": "M3",
            "question": {"ja": "アクセス権", "en": "access rights"},
            "unit": "rd",
            "interval": "MONTHLY",
            "controls": ["C-03", "C-04"],
            "indicators": ["a"]
          }
        ],
        "commonIndicators": [
          {
            "control": "C-03",
            "common": "access",
            "of": ["a", "c"],
            "how": {"ja": "部門の割合", "en": "the share of departments"}
          }
        ]
      }
      """;

  @Test
  @Tag("REQ-509")
  void comesBackFromJson() {
    MonitoringStructure structure = read(JSON);

    assertThat(read(IsgJson.standard().write(structure))).isEqualTo(structure);
    assertThat(structure.managerItems().get(0).theme()).contains(ItTheme.ACCESS_CONTROL);
    assertThat(structure.cisoItems().get(0).area()).contains(CoverageArea.REVIEW);
    assertThat(structure.commonIndicators().get(0).how()).isPresent();
    assertThat(
            read("{\"commonIndicators\": [{\"control\": \"c\", \"common\": \"i\", \"of\": []}]}"))
        .satisfies(
            bare -> assertThat(bare.commonIndicators().get(0).how()).isEqualTo(Optional.empty()));
  }

  @Test
  void refusesAnotherFormat() {
    assertThatThrownBy(() -> MonitoringStructure.builder().formatVersion(2).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("formatVersion 1");
  }

  @Test
  @Tag("REQ-241")
  void bindsIndicatorsToAControlInADepartment() {
    MonitoringStructure structure = read(JSON);

    assertThat(bound(structure, "C-03", "rd")).containsExactly("a", "b");
    assertThat(bound(structure, "C-03", "plant")).containsExactly("c");
    assertThat(bound(structure, "C-04", "rd")).containsExactly("a");
    assertThat(bound(structure, "C-04", "plant")).isEmpty();
    assertThat(bound(structure.withManagerItems(List.of()), "C-03", "rd")).isEmpty();
  }

  @Test
  @Tag("REQ-203")
  void tellsGovernanceFromManagementByTheLevel() {
    assertThat(IndicatorLevel.MANAGEMENT.tag()).isEqualTo(GovernanceTag.GOVERNANCE);
    assertThat(IndicatorLevel.CISO.tag()).isEqualTo(GovernanceTag.GOVERNANCE);
    assertThat(IndicatorLevel.MANAGER.tag()).isEqualTo(GovernanceTag.MANAGEMENT);
  }

  @Test
  @Tag("REQ-202")
  void knowsTheLevelAboveAndWhatALevelMayRestOn() {
    assertThat(IndicatorLevel.MANAGEMENT.above()).isEmpty();
    assertThat(IndicatorLevel.CISO.above()).contains(IndicatorLevel.MANAGEMENT);
    assertThat(IndicatorLevel.MANAGER.above()).contains(IndicatorLevel.CISO);
    assertThat(restsOn(IndicatorLevel.MANAGEMENT))
        .containsExactly(IndicatorLevel.MANAGEMENT, IndicatorLevel.CISO);
    assertThat(restsOn(IndicatorLevel.CISO))
        .containsExactly(IndicatorLevel.CISO, IndicatorLevel.MANAGER);
    assertThat(restsOn(IndicatorLevel.MANAGER)).containsExactly(IndicatorLevel.MANAGER);
  }

  @Test
  @Tag("CAT-F5")
  @Tag("REQ-207")
  void namesTheSubjectsOfTable45() {
    assertThat(values("CAT-F5", "item"))
        .containsExactlyInAnyOrderElementsOf(names(CisoSubject.values()));
  }

  @Test
  @Tag("CAT-F5a")
  @Tag("CAT-F5b")
  @Tag("CAT-F7")
  @Tag("REQ-208")
  void namesViewpointsAreasAndThemesAsTheCataloguesDo() {
    assertThat(texts("CAT-F5a"))
        .allSatisfy(
            text ->
                assertThat(EffectViewpoint.values())
                    .anyMatch(view -> text.endsWith(view.label().ja())));
    assertThat(values("CAT-F5b", "area")).containsExactlyElementsOf(names(CoverageArea.values()));
    assertThat(values("CAT-F7", "theme")).containsExactlyElementsOf(names(ItTheme.values()));
  }

  @Test
  @Tag("REQ-204")
  void leavesOnlyTheEnvironmentToOthersThanTheCiso() {
    assertThat(PurposeKind.values())
        .filteredOn(PurposeKind::reportedByCiso)
        .containsExactly(PurposeKind.INVESTMENT_EFFECT, PurposeKind.ACHIEVEMENT);
  }

  private static List<IndicatorLevel> restsOn(IndicatorLevel level) {
    return Arrays.stream(IndicatorLevel.values()).filter(level::mayRestOn).toList();
  }

  private static List<String> bound(MonitoringStructure structure, String control, String unit) {
    return structure.boundTo(ControlId.of(control), UnitId.of(unit)).stream()
        .map(IndicatorId::value)
        .toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> values(String catalogue, String key) {
    return rows(catalogue).stream().flatMap(row -> row.attribute(key).stream()).distinct().toList();
  }

  private static List<String> texts(String catalogue) {
    return rows(catalogue).stream().map(row -> row.text().ja()).toList();
  }

  private static List<CatalogueRow> rows(String catalogue) {
    return Catalogues.shipped().get(CatalogueId.of(catalogue)).rows();
  }

  private static MonitoringStructure read(String json) {
    return IsgJson.standard().read("monitoring.json", json, MonitoringStructure.class).value();
  }
}
