package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.board.BoardReports;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosures;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenTest {
  private final CompanyACase companyA = CompanyACase.standard();

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-244")
  @Tag("REQ-507")
  void writesTheBoardReportInBothLanguages(Language language) throws IOException {
    BoardReport report =
        BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight());
    Golden.assertMatches(
        "board-" + language.code() + ".md", MarkdownRenderer.in(language).render(report));
    Golden.assertMatches(
        "board-" + language.code() + ".html",
        HtmlRenderer.in(language)
            .withDashboardAt("dashboard-" + language.code() + ".html")
            .render(report));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-421")
  @Tag("REQ-507")
  void writesTheDisclosureForReadersOutside(Language language) throws IOException {
    AccountabilityDisclosure disclosure =
        AccountabilityDisclosures.forReaders(
            CompanyAPlan.standard(), companyA.input(), companyA.evaluation());
    Golden.assertMatches(
        "disclosure-" + language.code() + ".md", MarkdownRenderer.in(language).render(disclosure));
    Golden.assertMatches(
        "disclosure-" + language.code() + ".html", HtmlRenderer.in(language).render(disclosure));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-425")
  void writesTheAnnexForInsiders(Language language) throws IOException {
    AccountabilityDisclosure disclosure =
        AccountabilityDisclosures.forInsiders(
            CompanyAPlan.standard(), companyA.input(), companyA.evaluation());
    Golden.assertMatches(
        "inside-" + language.code() + ".md", MarkdownRenderer.in(language).render(disclosure));
    Golden.assertMatches(
        "inside-" + language.code() + ".html", HtmlRenderer.in(language).render(disclosure));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("REQ-480")
  @Tag("REQ-481")
  void writesTheDashboardFromTheSignalDownToTheRecord(Language language) throws IOException {
    Golden.assertMatches(
        "dashboard-" + language.code() + ".html",
        HtmlRenderer.in(language).render(companyA.dashboard()));
  }
}
