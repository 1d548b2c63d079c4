package dev.isg.disclosure.scope;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What management may decide about an item: the options of the decision kind {@code
 * DISCLOSURE_SCOPE}, by the same names.
 *
 * @source METI 2009, preface, footnote 1; the options are a choice of this library
 */
public enum ScopeChoice implements Labelled {
  /** The item may be told as it is written. */
  ALLOW("開示する", "disclose"),
  /** Only its aggregated wording may be told. */
  ALLOW_AGGREGATED("集約した形で開示する", "disclose in aggregated form"),
  /** It may be told once the weakness it shows is fixed. */
  DELAY_UNTIL_FIXED("対処が済むまで開示しない", "withhold until fixed"),
  /** It may not be told. */
  DENY("開示しない", "withhold");

  private final LocalizedText label;

  ScopeChoice(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
