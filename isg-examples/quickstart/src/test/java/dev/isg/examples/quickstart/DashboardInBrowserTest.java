package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the pages in a real browser. Without Chromium it is left out, but never where CI is set.
 */
class DashboardInBrowserTest {
  private static final String RD = "measure-A3-2-pc-settings-compliance-rd";

  @TempDir(cleanup = CleanupMode.NEVER)
  Path temporary;

  private Path out;
  private Optional<Browser> browser = Optional.empty();

  @BeforeEach
  void writeThePages() throws Exception {
    browser = Browser.start(temporary.resolve("profile"));
    assumeTrue(browser.isPresent() || "true".equals(System.getenv("CI")), "no Chromium here");
    Path folder = Sample.in(temporary.resolve("a"));
    assertThat(Ran.run("run", folder, "--as-of", Sample.AS_OF).exitCode()).isEqualTo(ExitCode.OK);
    out = folder.resolve("out");
  }

  @AfterEach
  void closeTheBrowser() throws Exception {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  @Test
  @Tag("REQ-484")
  void leadsFromTheLightThroughATargetDownToASingleMeasurement() throws Exception {
    Browser page = browser.orElseThrow();
    page.open(out.resolve("dashboard.html").toUri());
    assertThat(page.text("#light")).containsIgnoringCase("red");

    page.click("a.name[href='#target-A3-2']");
    assertThat(page.url()).endsWith("#target-A3-2");
    assertThat(page.text("#target-A3-2")).contains("98 %");

    page.click("details:has(a[href='#" + RD + "']) > summary");
    page.click("#target-A3-2 a[href='#" + RD + "']");
    assertThat(page.url()).endsWith("#" + RD);

    page.click("#" + RD + " > summary");
    assertThat(page.text("#" + RD)).contains("PC-RD-2026-03");
  }

  @Test
  void needsNoScriptAndNoOtherFile() throws Exception {
    Browser page = browser.orElseThrow();
    for (String file : new String[] {"dashboard.html", "dashboard.ja.html", "disclosure.ja.html"}) {
      page.open(out.resolve(file).toUri());

      assertThat(page.ask("document.scripts.length").asInt()).as(file).isZero();
      assertThat(page.ask("performance.getEntriesByType('resource').length").asInt())
          .as(file)
          .isZero();
      assertThat(page.ask("document.documentElement.lang").asText())
          .isEqualTo(file.contains(".ja.") ? "ja" : "en");
    }
  }

  @Test
  void leadsFromAMessageToTheBoardDownToTheDashboard() throws Exception {
    Browser page = browser.orElseThrow();
    page.open(out.resolve("board-report.ja.html").toUri());

    page.click("a[href^='dashboard.ja.html#']");

    assertThat(page.url()).contains("dashboard.ja.html#");
    assertThat(page.ask("document.querySelector(location.hash) !== null").asBoolean()).isTrue();
  }

  @Test
  void hasNoLinkThatLeadsNowhere() throws Exception {
    Browser page = browser.orElseThrow();
    for (String file : new String[] {"dashboard.html", "dashboard.ja.html"}) {
      page.open(out.resolve(file).toUri());

      assertThat(
              page.ask(
                      "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
                          + ".filter(id => !document.getElementById(id))")
                  .toString())
          .as(file)
          .isEqualTo("[]");
    }
  }
}
