package dev.isg.disclosure.render;

import dev.isg.core.basics.Language;
import dev.isg.disclosure.CompanyACase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreviewTest {
  @Test
  void write() throws Exception {
    Path dir = Files.createDirectories(Path.of("target/preview"));
    CompanyACase a = CompanyACase.standard();
    for (Language l : Language.values()) {
      Files.writeString(
          dir.resolve("dashboard-" + l.code() + ".html"), HtmlRenderer.in(l).render(a.dashboard()));
    }
  }
}
