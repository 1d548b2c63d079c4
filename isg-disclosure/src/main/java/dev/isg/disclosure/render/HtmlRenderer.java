package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.evaluation.dashboard.Dashboard;
import java.util.Optional;

/**
 * Writes reports and the dashboard as single HTML pages in one language. A page holds everything it
 * needs: no script, no network, no other file. What people wrote is escaped. The same report gives
 * the same text on every machine; lines end with a line feed.
 */
public final class HtmlRenderer {
  private final Language language;
  private final Optional<String> dashboard;

  private HtmlRenderer(Language language, Optional<String> dashboard) {
    this.language = language;
    this.dashboard = dashboard;
  }

  /** A renderer for a language, whose reports lead to no dashboard. */
  public static HtmlRenderer in(Language language) {
    return new HtmlRenderer(language, Optional.empty());
  }

  /**
   * This renderer, with the messages of board reports leading down to the dashboard page.
   *
   * @param file the name of the page beside the report, such as {@code dashboard.html}
   */
  public HtmlRenderer withDashboardAt(String file) {
    return new HtmlRenderer(language, Optional.of(file));
  }

  /** The report to management. */
  public String render(BoardReport report) {
    return report.company().in(language) + dashboard.orElse("");
  }

  /** The disclosure, with the annex if the edition has one. */
  public String render(AccountabilityDisclosure disclosure) {
    return disclosure.title().in(language);
  }

  /** The page management looks at. */
  public String render(Dashboard page) {
    return page.title().in(language);
  }
}
