package dev.isg.metrics.anchor;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What an authority says of a token. */
public enum AnchorVerdict implements Labelled {
  /** It is the authority's own. */
  CONFIRMED("確認済み", "confirmed"),
  /** It is not, or was made for something else. */
  DENIED("否認", "denied"),
  /** That cannot be found out now. */
  UNDETERMINED("判定不能", "undetermined");

  private final LocalizedText label;

  AnchorVerdict(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
