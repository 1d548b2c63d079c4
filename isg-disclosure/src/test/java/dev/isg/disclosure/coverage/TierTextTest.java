package dev.isg.disclosure.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules of the whole library say of the levels of duty. */
@Tag("SUB-20")
@Tag("REQ-455")
class TierTextTest {
  private static final List<String> TOLD_AS_BREACH =
      List.of("illegal", "unlawful", "violates the law", "breach of law", "違法", "法令違反です");

  @Test
  void tellsNoMissOfGuidanceAsABreachOfLawInAnyModule() {
    assertThat(LibraryRules.all())
        .filteredOn(rule -> !rule.tier().legal())
        .hasSizeGreaterThan(200)
        .allSatisfy(rule -> assertThat(texts(rule)).as(rule.id()).doesNotContain(TOLD_AS_BREACH));
  }

  private static String texts(Rule rule) {
    RuleDefinition definition = rule.definition();
    return definition.message().text().en()
        + definition.message().text().ja()
        + definition.mend().text().en()
        + definition.mend().text().ja();
  }
}
