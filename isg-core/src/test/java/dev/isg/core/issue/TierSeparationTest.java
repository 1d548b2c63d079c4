package dev.isg.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.coverage.CoreRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SUB-20")
@Tag("REQ-455")
class TierSeparationTest {
  private static final List<String> TOLD_AS_BREACH =
      List.of(
          "illegal", "unlawful", "violates the law", "breach of law", "違法", "法令違反です", "違反しています");

  private enum Missing implements Rule {
    CSIRT(Tier.BEST_PRACTICE),
    POLICY(Tier.GUIDANCE),
    RULES(Tier.LEGAL_MINIMUM);

    private final RuleDefinition definition;

    Missing(Tier tier) {
      this.definition =
          new RuleDefinition(
              "TEST-" + name(),
              Severity.WARNING,
              Strength.SHOULD,
              tier,
              SourceRef.guidance("付録2"),
              MessageTemplate.of("ありません", "is missing"),
              MessageTemplate.of("設けます", "set it up"));
    }

    @Override
    public RuleDefinition definition() {
      return definition;
    }
  }

  @Test
  void tellsAMissingCsirtAsBestPracticeAndNeverAsIllegal() {
    String en = Issue.of(Missing.CSIRT, "", Map.of()).text(Language.EN);
    String ja = Issue.of(Missing.CSIRT, "", Map.of()).text(Language.JA);

    assertThat(en).contains("best practice").doesNotContain("legal");
    assertThat(ja).contains("ベストプラクティス").doesNotContain("法");
    assertThat(Missing.CSIRT.tier().legal()).isFalse();
    assertThat(Missing.POLICY.tier().legal()).isFalse();
    assertThat(Missing.RULES.tier().legal()).isTrue();
  }

  @Test
  void tellsTheThreeLevelsApartInBothLanguages() {
    assertThat(told(Missing.POLICY, Language.EN)).endsWith("guidance)").doesNotContain("legal");
    assertThat(told(Missing.POLICY, Language.JA)).endsWith("ガイダンス)").doesNotContain("法");
    assertThat(told(Missing.RULES, Language.EN)).endsWith("legal minimum)");
    assertThat(told(Missing.RULES, Language.JA)).endsWith("法的最低水準)");
  }

  private static String told(Rule rule, Language language) {
    return Issue.of(rule, "", Map.of()).text(language);
  }

  @Test
  void tellsNoMissOfGuidanceAsABreachOfLaw() {
    assertThat(rules())
        .filteredOn(rule -> !rule.tier().legal())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              RuleDefinition definition = rule.definition();
              String texts =
                  definition.message().text().en()
                      + definition.message().text().ja()
                      + definition.mend().text().en()
                      + definition.mend().text().ja();
              assertThat(texts).doesNotContain(TOLD_AS_BREACH);
            });
  }

  @Test
  void givesEveryRuleAnIdOfItsOwn() {
    assertThat(rules().stream().map(Rule::id)).doesNotHaveDuplicates();
  }

  private static List<Rule> rules() {
    return CoreRules.all();
  }
}
