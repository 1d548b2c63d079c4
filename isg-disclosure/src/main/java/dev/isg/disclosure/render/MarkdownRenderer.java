package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.field.FieldReport;
import dev.isg.disclosure.render.page.Words;
import dev.isg.disclosure.statement.AccountabilityDisclosure;

/**
 * Writes reports as Markdown in one language. What people wrote is escaped, so that a name can
 * neither become markup nor a link. The same report gives the same text on every machine; lines end
 * with a line feed.
 */
public final class MarkdownRenderer {
  private final Words words;

  private MarkdownRenderer(Words words) {
    this.words = words;
  }

  /** A renderer for a language. */
  public static MarkdownRenderer in(Language language) {
    return new MarkdownRenderer(new Words(language));
  }

  /** The report to management. */
  public String render(BoardReport report) {
    return new BoardMarkdown(words, report).write();
  }

  /** The report to a unit. */
  public String render(FieldReport report) {
    return new FieldMarkdown(words, report).write();
  }

  /** The disclosure, with the annex if the edition has one. */
  public String render(AccountabilityDisclosure disclosure) {
    return new DisclosureMarkdown(words, disclosure).write();
  }
}
