package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.asset.AssetKind;
import dev.isg.core.asset.AssetRule;
import dev.isg.core.asset.InformationAsset;
import dev.isg.core.asset.NeedLevel;
import dev.isg.core.asset.ProtectionNeed;
import dev.isg.core.asset.RestrictionGround;
import dev.isg.core.asset.UseRestriction;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.SecurityProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssetCheckTest {
  @Test
  void findsNothingWrongWithGoodAssets() {
    assertThat(
            issues(
                company -> {
                  company.assets.add(
                      asset("drawings", AssetKind.PAPER)
                          .addRestriction(
                              UseRestriction.of(
                                  RestrictionGround.CONTRACT,
                                  LocalizedText.of("A 社との契約", "contract with A")))
                          .addNeeds(
                              new ProtectionNeed(SecurityProperty.INTEGRITY, NeedLevel.LOW),
                              new ProtectionNeed(SecurityProperty.AVAILABILITY, NeedLevel.LOW))
                          .build());
                  company.assets.add(asset("erp", AssetKind.IT_SYSTEM).build());
                }))
        .isEmpty();
  }

  @Test
  @Tag("REQ-003")
  void asksWhichLawOrContractRestrictsTheUse() {
    List<Issue> found =
        issues(
            company ->
                company.assets.add(
                    asset("drawings", AssetKind.PAPER)
                        .addRestriction(
                            UseRestriction.of(
                                RestrictionGround.THIRD_PARTY, LocalizedText.same("A")))
                        .addRestriction(new UseRestriction(RestrictionGround.LAW, Optional.empty()))
                        .build()));

    assertThat(found).hasSize(1);
    Issue issue = found.get(0);
    assertThat(issue.rule()).isEqualTo(AssetRule.RESTRICTION_WITHOUT_REFERENCE);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/assets/0/restrictions/1");
    assertThat(issue.message().en()).contains("'drawings'").contains("by law");
    assertThat(issue.message().ja()).contains("「drawings」").contains("「法令」");
  }

  @Test
  void refusesAPropertyNeededTwice() {
    List<Issue> found =
        issues(
            company ->
                company.assets.add(
                    asset("drawings", AssetKind.PAPER)
                        .addNeeds(
                            new ProtectionNeed(SecurityProperty.INTEGRITY, NeedLevel.LOW),
                            new ProtectionNeed(SecurityProperty.INTEGRITY, NeedLevel.LOW))
                        .build()));

    assertThat(found).extracting(Issue::rule).containsExactly(AssetRule.NEED_STATED_TWICE);
    assertThat(found.get(0).path()).isEqualTo("/assets/0/needs/1");
    assertThat(found.get(0).message().en()).contains("integrity");
    assertThat(found.get(0).message().ja()).contains("完全性");
  }

  @Test
  @Tag("REQ-014")
  void remindsOfWhatIsNotIt() {
    List<Issue> onlyIt =
        issues(
            company -> {
              company.assets.add(asset("erp", AssetKind.IT_SYSTEM).build());
              company.assets.add(asset("paper", AssetKind.PAPER).it(true).build());
            });

    assertThat(onlyIt).extracting(Issue::rule).containsExactly(AssetRule.ONLY_IT_ASSETS);
    assertThat(onlyIt.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(onlyIt.get(0).message().en()).contains("(2)").contains("know-how");
    assertThat(issues(company -> company.assets.add(asset("p", AssetKind.PEOPLE).build())))
        .isEmpty();
    assertThat(issues(company -> {})).isEmpty();
  }

  @Test
  void findsReferencesThatLeadNowhere() {
    List<Issue> found =
        issues(
            company -> {
              company.assets.add(asset("drawings", AssetKind.PAPER, UnitId.of("gone")).build());
              company.assets.add(asset("drawings", AssetKind.PAPER).build());
              company.policies.set(
                  0,
                  SmallCompany.policy(PolicyState.IN_FORCE, 1)
                      .addRisk(
                          SmallCompany.risk("r-lost", 1, 1)
                              .addAssets(AssetId.of("drawings"), AssetId.of("none"))
                              .build())
                      .build());
            });

    assertThat(found)
        .extracting(Issue::path)
        .containsExactly("/assets/0/owner", "/assets/1/id", "/policies/0/risks/1/assets/1");
    assertThat(found.get(2).message().ja()).contains("情報資産「none」");
    assertThat(found.get(2).message().en()).contains("information asset 'none'");
  }

  private static List<Issue> issues(Consumer<SmallCompany> change) {
    List<Issue> before = ProgrammeCheck.check(SmallCompany.with(company -> {})).issues();
    return ProgrammeCheck.check(SmallCompany.with(change)).issues().stream()
        .filter(issue -> !before.contains(issue))
        .toList();
  }

  private static InformationAsset.Builder asset(String id, AssetKind kind) {
    return asset(id, kind, SALES);
  }

  private static InformationAsset.Builder asset(String id, AssetKind kind, UnitId owner) {
    InformationAsset.Builder asset = InformationAsset.builder();
    asset.id(AssetId.of(id)).name(LocalizedText.same(id)).kind(kind).owner(owner);
    return asset;
  }
}
