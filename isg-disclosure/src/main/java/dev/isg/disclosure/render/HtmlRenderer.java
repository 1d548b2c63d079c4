package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.render.page.DashboardPage;
import dev.isg.disclosure.render.page.Words;
import dev.isg.disclosure.render.templates.JteboardGenerated;
import dev.isg.disclosure.render.templates.JtedashboardGenerated;
import dev.isg.disclosure.render.templates.JtedisclosureGenerated;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.evaluation.dashboard.Dashboard;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes reports and the dashboard as single HTML pages in one language. A page holds everything it
 * needs: no script, no network, no other file. What people wrote is escaped. The same report gives
 * the same text on every machine; lines end with a line feed.
 */
public final class HtmlRenderer {
  private final Words words;
  private final Optional<String> dashboard;

  private HtmlRenderer(Words words, Optional<String> dashboard) {
    this.words = words;
    this.dashboard = dashboard;
  }

  /** A renderer for a language, whose reports lead to no dashboard. */
  public static HtmlRenderer in(Language language) {
    return new HtmlRenderer(new Words(language), Optional.empty());
  }

  /**
   * This renderer, with the messages of board reports leading down to the dashboard page.
   *
   * @param file the name of the page beside the report, such as {@code dashboard.html}
   */
  public HtmlRenderer withDashboardAt(String file) {
    return new HtmlRenderer(words, Optional.of(file));
  }

  /** The report to management. */
  public String render(BoardReport report) {
    return write(out -> JteboardGenerated.render(out, Untouched.HTML, words, report, dashboard));
  }

  /** The disclosure, with the annex if the edition has one. */
  public String render(AccountabilityDisclosure disclosure) {
    return write(out -> JtedisclosureGenerated.render(out, Untouched.HTML, words, disclosure));
  }

  /** The page management looks at. */
  public String render(Dashboard page) {
    return write(
        out -> JtedashboardGenerated.render(out, Untouched.HTML, new DashboardPage(words, page)));
  }

  private static String write(Consumer<HtmlTemplateOutput> template) {
    StringOutput page = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(page));
    return page.toString();
  }
}
