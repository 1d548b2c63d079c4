package dev.isg.core.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;

/**
 * Something to cite on oversight, as it stood in the time of its profile.
 *
 * @param statement what was so, in our words
 * @param source where it is said
 */
public record OversightFact(LocalizedText statement, SourceRef source) {
  /** The fact with its place, for a report. */
  public LocalizedText citation() {
    return LocalizedText.of(
        statement.ja() + "（" + source + "）", statement.en() + " (" + source + ")");
  }
}
