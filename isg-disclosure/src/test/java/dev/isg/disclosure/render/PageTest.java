package dev.isg.disclosure.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.CompanyAPlan;
import dev.isg.disclosure.board.BoardReports;
import dev.isg.disclosure.statement.AccountabilityDisclosures;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>](javascript:alert(3))|`*_${7*7}&amp;";

  static Stream<Map.Entry<String, String>> pages() {
    return Stream.concat(pages("").entrySet().stream(), pages(HOSTILE).entrySet().stream());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void isWellFormedWithoutScriptAndWithoutNetwork(Map.Entry<String, String> page) throws Exception {
    Document document = parse(page.getValue());

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("img").getLength()).isZero();
    assertThat(page.getValue())
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .contains("default-src 'none'");
    for (Element element : elements(document)) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName())
            .doesNotStartWith("on")
            .isNotEqualTo("src");
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void hasALanguageHeadingsInOrderAndASkipLink(Map.Entry<String, String> page) throws Exception {
    Document document = parse(page.getValue());

    assertThat(document.getDocumentElement().getAttribute("lang"))
        .isEqualTo(page.getKey().substring(page.getKey().length() - 2));
    List<Integer> levels =
        elements(document).stream()
            .map(Element::getTagName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> tag.charAt(1) - '0')
            .toList();
    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
    assertThat(page.getValue()).contains("class=\"skip\" href=\"#main\"");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  @Tag("REQ-481")
  void leadsNowhereThatIsNotThere(Map.Entry<String, String> page) throws Exception {
    Document document = parse(page.getValue());
    List<String> ids =
        elements(document).stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    elements(document).stream()
        .map(element -> element.getAttribute("href"))
        .filter(href -> href.startsWith("#"))
        .forEach(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  @Tag("REQ-483")
  @Tag("SUB-6")
  void foldsEveryRecordAwayFromTheExecutivesScreen() throws Exception {
    CompanyACase companyA = CompanyACase.standard();
    Document page = parse(HtmlRenderer.in(Language.JA).render(companyA.dashboard()));
    List<Element> records =
        elements(page).stream()
            .filter(element -> element.getTagName().equals("code"))
            .filter(element -> element.getTextContent().matches("[a-z-]+\\.[a-z]+\\.\\d{4}-.*"))
            .toList();

    assertThat(records).hasSize(companyA.input().values().measurements().size());
    assertThat(records).allMatch(record -> folded(record));
  }

  @Test
  @Tag("REQ-481")
  void leadsFromTheBoardReportToTheDashboard() throws Exception {
    Map<String, String> pages = pages("");
    List<String> ids =
        elements(parse(pages.get("dashboard-en"))).stream()
            .map(element -> element.getAttribute("id"))
            .toList();

    List<String> links =
        elements(parse(pages.get("board-en"))).stream()
            .map(element -> element.getAttribute("href"))
            .filter(href -> href.startsWith("dashboard.html#"))
            .toList();

    assertThat(links).isNotEmpty();
    links.forEach(link -> assertThat(ids).contains(link.substring("dashboard.html#".length())));
  }

  @Test
  void writesTheSameBytesUnderATurkishLocale() {
    Map<String, String> here = pages("");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(pages("")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void escapesHostileNamesInMarkdown() {
    CompanyACase companyA = CompanyACase.of(HOSTILE, List.of());
    for (Language language : Language.values()) {
      String report =
          MarkdownRenderer.in(language)
              .render(
                  BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight()));
      String disclosure =
          MarkdownRenderer.in(language)
              .render(
                  AccountabilityDisclosures.forInsiders(
                      CompanyAPlan.withSuffix(HOSTILE).build(),
                      companyA.input(),
                      companyA.evaluation()));
      assertThat(report + disclosure)
          .doesNotContain("<script")
          .doesNotContain("<img")
          .doesNotContainPattern("[^\\\\]\\]\\(");
    }
  }

  private static Map<String, String> pages(String suffix) {
    CompanyACase companyA = CompanyACase.of(suffix, List.of());
    Map<String, String> pages = new TreeMap<>();
    for (Language language : Language.values()) {
      HtmlRenderer html = HtmlRenderer.in(language).withDashboardAt("dashboard.html");
      pages.put("dashboard-" + language.code(), html.render(companyA.dashboard()));
      pages.put(
          "board-" + language.code(),
          html.render(
              BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight())));
      pages.put(
          "disclosure-" + language.code(),
          html.render(
              AccountabilityDisclosures.forReaders(
                  CompanyAPlan.withSuffix(suffix).build(),
                  companyA.input(),
                  companyA.evaluation())));
      pages.put(
          "inside-" + language.code(),
          html.render(
              AccountabilityDisclosures.forInsiders(
                  CompanyAPlan.withSuffix(suffix).build(),
                  companyA.input(),
                  companyA.evaluation())));
    }
    return pages;
  }

  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static boolean folded(Element element) {
    for (var node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (node.getNodeName().equals("details")) {
        return true;
      }
    }
    return false;
  }
}
