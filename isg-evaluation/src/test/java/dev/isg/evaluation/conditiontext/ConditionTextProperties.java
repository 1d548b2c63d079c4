package dev.isg.evaluation.conditiontext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.evaluation.ConditionArbitraries;
import dev.isg.evaluation.condition.Condition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conditions survive being written as text, and no text breaks the reader. */
final class ConditionTextProperties {
  @Provide
  Arbitrary<Condition> conditions() {
    return ConditionArbitraries.conditions();
  }

  @Provide
  Arbitrary<List<String>> scraps() {
    return Arbitraries.of(
            "patching",
            ">=",
            "95",
            "%",
            "and",
            "or",
            "all",
            "any",
            "of",
            "(",
            ")",
            "[",
            "]",
            ",",
            "for",
            "3",
            "periods",
            "no",
            "within",
            "sheet",
            "passes",
            "at",
            "done",
            "by",
            "`x`",
            "2026-03-31",
            "2026-02-30",
            "stated",
            "\"a\"",
            "\"b",
            "from",
            "to",
            "in",
            "rises",
            "falls",
            "a",
            "share",
            "over",
            "\n",
            "＞",
            "#",
            "-1",
            "h",
            "/1000",
            "~")
        .list()
        .ofMaxSize(25);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void comesBackFromTextAsItWas(@ForAll("conditions") Condition condition) {
    assertThat(ConditionText.parse(ConditionText.print(condition))).isEqualTo(condition);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void readsOrTellsWhereItCannot(@ForAll("scraps") List<String> scraps) {
    String text = String.join(" ", scraps);
    try {
      assertThat(ConditionText.parse(text)).isNotNull();
    } catch (InvalidDocumentException refused) {
      assertThat(refused.report().issues())
          .extracting(Issue::location)
          .allSatisfy(
              place -> {
                Location at = place.orElseThrow();
                assertThat(at.line()).isBetween(1, 1 + (int) text.lines().count());
                assertThat(at.column()).isBetween(1, text.length() + 1);
              });
    }
  }
}
