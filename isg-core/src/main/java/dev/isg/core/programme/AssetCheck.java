package dev.isg.core.programme;

import dev.isg.core.asset.AssetRule;
import dev.isg.core.asset.InformationAsset;
import dev.isg.core.asset.ProtectionNeed;
import dev.isg.core.asset.UseRestriction;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.SecurityProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the information assets, and that risks refer to assets there are. */
final class AssetCheck {
  private final ProgrammeIndex index;
  private final Programme programme;
  private final References references;

  AssetCheck(ProgrammeIndex index) {
    this.index = index;
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    List<InformationAsset> assets = programme.assets();
    Map<AssetId, InformationAsset> known =
        references.index(Kinds.ASSET, "/assets", assets, InformationAsset::id);
    for (int i = 0; i < assets.size(); i++) {
      asset(assets.get(i), "/assets/" + i);
    }
    if (!assets.isEmpty() && assets.stream().allMatch(InformationAsset::it)) {
      references.add(
          AssetRule.ONLY_IT_ASSETS, "/assets", Map.of("count", Kinds.number(assets.size())));
    }
    for (int i = 0; i < programme.policies().size(); i++) {
      risks(programme.policies().get(i), "/policies/" + i, known);
    }
  }

  private void asset(InformationAsset asset, String path) {
    references.resolve(Kinds.UNIT, path + "/owner", asset.owner(), index.units());
    for (int i = 0; i < asset.restrictions().size(); i++) {
      UseRestriction restriction = asset.restrictions().get(i);
      if (restriction.reference().isEmpty()) {
        references.add(
            AssetRule.RESTRICTION_WITHOUT_REFERENCE,
            path + "/restrictions/" + i,
            Map.of("asset", Kinds.id(asset.id()), "ground", restriction.ground().label()));
      }
    }
    Set<SecurityProperty> stated = EnumSet.noneOf(SecurityProperty.class);
    for (int i = 0; i < asset.needs().size(); i++) {
      ProtectionNeed need = asset.needs().get(i);
      if (!stated.add(need.property())) {
        references.add(
            AssetRule.NEED_STATED_TWICE,
            path + "/needs/" + i,
            Map.of("asset", Kinds.id(asset.id()), "property", need.property().label()));
      }
    }
  }

  private void risks(
      RiskManagementPolicy policy, String path, Map<AssetId, InformationAsset> known) {
    for (int i = 0; i < policy.risks().size(); i++) {
      List<AssetId> borneOn = policy.risks().get(i).assets();
      for (int j = 0; j < borneOn.size(); j++) {
        references.resolve(
            Kinds.ASSET, path + "/risks/" + i + "/assets/" + j, borneOn.get(j), known);
      }
    }
  }
}
