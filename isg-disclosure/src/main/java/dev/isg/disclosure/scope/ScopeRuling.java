package dev.isg.disclosure.scope;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.audience.Audience;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of one item for one audience, and by which rule.
 *
 * @param item the item
 * @param audience the audience
 * @param disposition what becomes of it
 * @param rule the rule that led there
 * @param inputs the values the rule looked at, by the names its texts use
 */
public record ScopeRuling(
    DisclosureItemId item,
    Audience audience,
    Disposition disposition,
    ScopeRule rule,
    SortedMap<String, LocalizedText> inputs) {
  /** Copies the inputs. */
  public ScopeRuling {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** Whether anything of the item is told. */
  public boolean told() {
    return disposition != Disposition.WITHHELD;
  }

  /** What becomes of the item and why, in both languages. For insiders. */
  public LocalizedText text() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do if it should be otherwise, in both languages. For insiders. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }
}
