package dev.isg.core.trace;

import dev.isg.core.basics.LocalizedText;
import java.util.Map;

/**
 * A place where the chain from the policy to the field ends before it arrives.
 *
 * @param rule what is missing
 * @param node where
 */
public record CoverageGap(CoverageRule rule, TraceNode node) {

  /** What is missing, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(places());
  }

  /** Why it matters, in both languages. */
  public LocalizedText why() {
    return rule.why();
  }

  /** What to do about it, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(places());
  }

  private Map<String, LocalizedText> places() {
    return Map.of("kind", node.kind().label(), "id", LocalizedText.same(node.id()));
  }
}
