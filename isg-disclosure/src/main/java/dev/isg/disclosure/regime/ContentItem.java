package dev.isg.disclosure.regime;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;

/**
 * Something a stage has to tell.
 *
 * @param id the id, unique in the stage
 * @param text what is to be told, in our words
 */
public record ContentItem(String id, LocalizedText text) {
  /** Refuses a blank id. */
  public ContentItem {
    if (id.isBlank()) {
      throw InvalidModelException.of("ContentItem", "id が空です", "needs an id");
    }
  }
}
