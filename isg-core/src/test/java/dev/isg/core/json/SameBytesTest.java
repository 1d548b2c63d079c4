package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.Golden;
import dev.isg.core.SmallCompany;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.core.risk.RiskMatrix;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-509")
class SameBytesTest {
  private static final IsgJson JSON = IsgJson.standard();

  @Test
  void writesADocumentForPeopleInTheFormThatWasReviewed() {
    Golden.check("programme.json", JSON.write(new SmallCompany().programme()));
  }

  @Test
  void readsBackWhatItWrites() {
    Programme programme = new SmallCompany().programme();
    String text = JSON.write(programme);

    assertThat(JSON.read("p.json", text, Programme.class).value()).isEqualTo(programme);
    assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("null");
  }

  @Test
  void hashesTheSameValueAlikeAndAnotherOneDifferently() {
    Programme programme = new SmallCompany().programme();
    String text = JSON.write(programme);

    assertThat(JSON.hash(JSON.read("p.json", text, Programme.class).value()))
        .isEqualTo(JSON.hash(programme));
    assertThat(JSON.hash(SmallCompany.with(company -> company.controls.clear())))
        .isNotEqualTo(JSON.hash(programme));
  }

  @Test
  void writesInOneLineWhatTheHashIsOf() {
    String line = JSON.writeLine(SmallCompany.text("日\n本", "day"));

    assertThat(line).isEqualTo("{\"ja\":\"日\\n本\",\"en\":\"day\"}");
    assertThat(ContentHash.of(line.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JSON.hash(SmallCompany.text("日\n本", "day")));
  }

  @Test
  void hashesAlikeInAnyOrderOfThingsWithAnIdIfAskedTo() {
    Programme programme = new SmallCompany().programme();
    Programme turned = SmallCompany.with(company -> Collections.reverse(company.units));

    assertThat(JSON.hashUnordered(turned)).isEqualTo(JSON.hashUnordered(programme));
    assertThat(JSON.hash(turned)).isNotEqualTo(JSON.hash(programme));
  }

  @Test
  void neverIgnoresTheOrderOfAScale() {
    RiskMatrix matrix = SmallCompany.matrix();
    List<LocalizedText> turned = new ArrayList<>(matrix.impactLevels());
    Collections.reverse(turned);
    RiskMatrix other =
        RiskMatrix.builder()
            .addAllImpactLevels(turned)
            .addAllLikelihoodLevels(matrix.likelihoodLevels())
            .addAllCells(matrix.cells())
            .build();

    assertThat(JSON.hashUnordered(other)).isNotEqualTo(JSON.hashUnordered(matrix));
  }

  @Test
  void hashDoesNotChangeBetweenReleases() {
    assertThat(JSON.hash(SmallCompany.text("日", "day")).hex())
        .isEqualTo("ba812297d0dc47c6a5d783c372ebac5062d1885b8d0f828d6df375e8daccbbbd");
  }

  @Test
  void dependsNeitherOnTheLocaleNorOnTheZoneOfTheMachine() {
    Programme programme = new SmallCompany().programme();
    String faulty =
        JSON.write(programme).replace("\"i-mfa\"", "\"I İ\"").replace("2026-03-31", "x");
    String written = JSON.write(programme);
    String report = ValidationReport.of(Faulty.issuesOf(faulty)).text(Language.JA);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

      assertThat(JSON.write(JSON.read("p.json", written, Programme.class).value()))
          .isEqualTo(written);
      assertThat(ValidationReport.of(Faulty.issuesOf(faulty)).text(Language.JA)).isEqualTo(report);
      assertThat(Language.parse("ja").code()).isEqualTo("ja");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readsAFileThatAnEditorBeganWithAByteOrderMark() {
    Programme programme = new SmallCompany().programme();

    assertThat(JSON.read("p.json", "\uFEFF" + JSON.write(programme), Programme.class).value())
        .isEqualTo(programme);
  }
}
