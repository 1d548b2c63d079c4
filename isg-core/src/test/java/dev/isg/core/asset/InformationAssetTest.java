package dev.isg.core.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.SecurityProperty;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InformationAssetTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a paper archive, false, true, INFORMATION_SECURITY_GOVERNANCE",
    "the performance of an ERP system, true, false, IT_GOVERNANCE",
    "a firewall, true, true, BOTH",
    "the canteen, false, false, NEITHER"
  })
  @Tag("REQ-013")
  @Tag("SUB-14")
  void saysWhichGovernanceLooksAfterIt(
      String thing, boolean it, boolean infosec, GovernedBy governedBy) {
    GovernedBy found = GovernedBy.of(it, infosec);

    assertThat(found).as(thing).isEqualTo(governedBy);
    assertThat(found.it()).isEqualTo(it);
    assertThat(found.informationSecurity()).isEqualTo(infosec);
    assertThat(asset(AssetKind.OBJECT).it(it).infosec(infosec).build().governedBy())
        .isEqualTo(governedBy);
  }

  @Test
  @Tag("REQ-014")
  @Tag("SUB-14")
  void takesAPaperArchiveIntoScopeAndAnErpSystemOutOnlyOnceSomeoneSaysSo() {
    assertThat(asset(AssetKind.PAPER).build().governedBy())
        .isEqualTo(GovernedBy.INFORMATION_SECURITY_GOVERNANCE);
    assertThat(asset(AssetKind.IT_SYSTEM).build().governedBy()).isEqualTo(GovernedBy.BOTH);
    assertThat(asset(AssetKind.IT_SYSTEM).infosec(false).build().governedBy())
        .isEqualTo(GovernedBy.IT_GOVERNANCE);
    assertThat(asset(AssetKind.PAPER).infosec(false).build().governedBy())
        .isEqualTo(GovernedBy.NEITHER);
  }

  @Test
  @Tag("REQ-013")
  void agreesWithTheCatalogueOnThePlaneOfGovernance() {
    Catalogue plane = Catalogues.shipped().get(CatalogueId.of("CAT-L1"));

    assertThat(plane.rows()).hasSameSizeAs(GovernedBy.values());
    for (CatalogueRow row : plane.rows()) {
      assertThat(GovernedBy.of(flag(row, "it"), flag(row, "infosec")).name())
          .isEqualTo(row.attribute("governs").orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(AssetKind.class)
  @Tag("REQ-014")
  void concernsInformationSecurityWhateverItIsKeptIn(AssetKind kind) {
    InformationAsset asset = asset(kind).build();

    assertThat(asset.infosec()).isTrue();
    assertThat(asset.governedBy().informationSecurity()).isTrue();
    assertThat(asset.it()).isEqualTo(kind == AssetKind.DATA || kind == AssetKind.IT_SYSTEM);
  }

  @ParameterizedTest
  @EnumSource(RestrictionGround.class)
  @Tag("REQ-003")
  void carriesAFlagForEachGroundOfRestriction(RestrictionGround ground) {
    InformationAsset free = asset(AssetKind.PAPER).build();
    InformationAsset restricted =
        asset(AssetKind.PAPER)
            .addRestriction(
                UseRestriction.of(ground, LocalizedText.of("A 社との契約", "contract with A")))
            .build();

    assertThat(free.restrictedByLaw()).isFalse();
    assertThat(free.restrictedByContract()).isFalse();
    assertThat(free.ownedByThirdParty()).isFalse();
    assertThat(restricted.restrictedByLaw()).isEqualTo(ground == RestrictionGround.LAW);
    assertThat(restricted.restrictedByContract()).isEqualTo(ground == RestrictionGround.CONTRACT);
    assertThat(restricted.ownedByThirdParty()).isEqualTo(ground == RestrictionGround.THIRD_PARTY);
  }

  @Test
  void doesNotKnowANeedThatNobodyAssessed() {
    InformationAsset asset =
        asset(AssetKind.DATA)
            .addNeed(new ProtectionNeed(SecurityProperty.INTEGRITY, NeedLevel.LOW))
            .addNeed(new ProtectionNeed(SecurityProperty.INTEGRITY, NeedLevel.HIGH))
            .build();

    assertThat(asset.need(SecurityProperty.INTEGRITY)).contains(NeedLevel.HIGH);
    assertThat(asset.need(SecurityProperty.AVAILABILITY)).isEmpty();
  }

  @Test
  @Tag("REQ-509")
  void readsWhatItWrites() {
    InformationAsset asset =
        asset(AssetKind.KNOW_HOW)
            .addRestriction(new UseRestriction(RestrictionGround.LAW, Optional.empty()))
            .label(ConfidentialityLabel.SECRET)
            .build();
    String json = IsgJson.standard().write(asset);

    assertThat(IsgJson.standard().read("asset.json", json, InformationAsset.class).value())
        .isEqualTo(asset);
  }

  @Test
  @Tag("REQ-508")
  void ordersLabelsFromWhatAllMayKnow() {
    assertThat(ConfidentialityLabel.values())
        .containsExactly(
            ConfidentialityLabel.PUBLIC,
            ConfidentialityLabel.PARTNERS,
            ConfidentialityLabel.INTERNAL,
            ConfidentialityLabel.CONFIDENTIAL,
            ConfidentialityLabel.SECRET);
    assertThat(ConfidentialityLabel.INTERNAL.above(ConfidentialityLabel.PARTNERS)).isTrue();
    assertThat(ConfidentialityLabel.PARTNERS.above(ConfidentialityLabel.PARTNERS)).isFalse();
    assertThat(ConfidentialityLabel.PUBLIC.above(ConfidentialityLabel.PARTNERS)).isFalse();
  }

  private static boolean flag(CatalogueRow row, String key) {
    return Boolean.parseBoolean(row.attribute(key).orElseThrow());
  }

  private static InformationAsset.Builder asset(AssetKind kind) {
    InformationAsset.Builder asset = InformationAsset.builder();
    asset
        .id(AssetId.of("a"))
        .name(LocalizedText.of("資産", "asset"))
        .kind(kind)
        .owner(UnitId.of("sales"));
    return asset;
  }
}
