package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.json.IsgJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueRowTest {
  @Test
  @Tag("REQ-502")
  void keepsWhatIsPrintedByMistake() {
    CatalogueRow row = row("F2-12").addFlag(RowFlag.ERRATUM).printed("バッチ管理").build();
    assertThat(row.printed()).contains("バッチ管理");
  }

  @Test
  @Tag("REQ-502")
  void refusesAPrintedTextWithoutErratumAndErratumWithoutText() {
    refuses(row("X-1").printed("バッチ管理"), "ERRATUM");
    refuses(row("X-1").addFlag(RowFlag.ERRATUM), "ERRATUM");
  }

  @Test
  void ordersFlagsAndAttributesWhateverTheOrderOfInput() {
    CatalogueRow.Builder forth = row("X-1");
    forth.addFlag(RowFlag.EDITORIAL).addFlag(RowFlag.REFERENCE_ONLY);
    forth.putAttribute("a", "1").putAttribute("b", "2");
    CatalogueRow.Builder back = row("X-1");
    back.addFlag(RowFlag.REFERENCE_ONLY).addFlag(RowFlag.EDITORIAL);
    back.putAttribute("b", "2").putAttribute("a", "1");
    assertThat(IsgJson.standard().write(back.build()))
        .isEqualTo(IsgJson.standard().write(forth.build()));
  }

  @Test
  @Tag("REQ-055")
  void letsNobodyComputeWithARowForReference() {
    assertThat(row("X-1").build().computable()).isTrue();
    assertThat(row("X-1").addFlag(RowFlag.REFERENCE_ONLY).build().computable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Year", "base-cycle", "a234567890123456789012345678901234"})
  void refusesAMalformedAttributeName(String key) {
    refuses(row("X-1").putAttribute(key, "1"), "attribute");
  }

  @Test
  void boundsTheLengthOfAttributes() {
    refuses(row("X-1").putAttribute("year", " "), "year");
    refuses(row("X-1").putAttribute("year", "2".repeat(121)), "year");
    assertThatNoException()
        .isThrownBy(() -> row("X-1").putAttribute("a".repeat(32), "2".repeat(120)).build());
  }

  @Test
  void refusesARowTwiceInOneCatalogue() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> catalogue().addRow(row("X-1").build()).addRow(row("X-1").build()).build())
        .withMessageContaining("X-1");
  }

  @Test
  void refusesAnAttributeThatTheCatalogueDoesNotExplain() {
    CatalogueRow row = row("X-1").putAttribute("year", "2009").build();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> catalogue().addRow(row).build())
        .withMessageContaining("year");
    assertThatNoException()
        .isThrownBy(
            () ->
                catalogue()
                    .putAttributeKey("year", LocalizedText.of("年", "year"))
                    .addRow(row)
                    .build());
  }

  @Test
  void tellsWhichRowItDoesNotHave() {
    Catalogue catalogue = catalogue().addRow(row("X-1").build()).build();
    assertThat(catalogue.get(RowId.of("X-1")).id()).isEqualTo(RowId.of("X-1"));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> catalogue.get(RowId.of("X-2")))
        .withMessageContaining("X-2");
  }

  @ParameterizedTest
  @MethodSource("words")
  @Tag("REQ-502")
  void namesEachFlagInBothLanguages(Labelled word) {
    assertThat(word.label().ja()).isNotEqualTo(word.label().en());
  }

  static Stream<Labelled> words() {
    return Stream.of(Wording.values(), RowFlag.values(), Provenance.values()).flatMap(Stream::of);
  }

  private static void refuses(CatalogueRow.Builder builder, String because) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(builder::build)
        .withMessageContaining(because);
  }

  private static CatalogueRow.Builder row(String id) {
    CatalogueRow.Builder builder = CatalogueRow.builder();
    builder
        .id(RowId.of(id))
        .text(LocalizedText.of("行", "row"))
        .source(SourceRef.guidance("4.2.1"))
        .wording(Wording.QUOTED);
    return builder;
  }

  private static Catalogue.Builder catalogue() {
    Catalogue.Builder builder = Catalogue.builder();
    builder
        .id(CatalogueId.of("OURS"))
        .title(LocalizedText.of("表", "table"))
        .source(SourceRef.guidance("4.2.1"));
    return builder;
  }
}
