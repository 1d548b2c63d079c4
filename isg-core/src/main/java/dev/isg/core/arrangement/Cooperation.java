package dev.isg.core.arrangement;

import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * How information security stands to another activity of the company and works with it.
 *
 * @param activity the other activity
 * @param name its name in the company; empty for that of its kind
 * @param position how the two stand to each other; empty while not clarified
 * @param cooperation how they work together; empty while not considered
 * @source METI 2009, 3.2.1
 */
public record Cooperation(
    OtherActivity activity,
    Optional<LocalizedText> name,
    Optional<LocalizedText> position,
    Optional<LocalizedText> cooperation) {

  /** The name shown to people. */
  public LocalizedText shownName() {
    return name.orElse(activity.label());
  }
}
