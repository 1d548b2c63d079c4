package dev.isg.core.profile;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * A place in the law, as it stood in the time of its profile.
 *
 * @param law the name of the act or rule
 * @param article the article, paragraph and item, as lawyers cite it
 * @param subject what it is about, in our words
 * @param system the system of internal control it asks for; empty if it asks for none
 */
public record LegalReference(
    LocalizedText law,
    String article,
    LocalizedText subject,
    Optional<InternalControlSystem> system) {
  /** Refuses a blank article. */
  public LegalReference {
    if (article.isBlank()) {
      throw InvalidModelException.of("LegalReference", "article が空です", "needs an article");
    }
  }
}
