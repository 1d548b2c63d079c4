package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of every pack, whatever it says. */
class ShippedCataloguesTest {
  private static final Path PACKS = Path.of("src/main/resources/dev/isg/core/catalogue");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
  private static final Pattern GUIDANCE_PLACE =
      Pattern.compile(
          "METI-2009 (Preface|whole document|Appendi(x|ces) [1-5]|[1-7](\\.\\d)*(\\(\\d\\))?).*");

  private final Catalogues shipped = Catalogues.shipped();

  @ParameterizedTest
  @CsvSource({
    "CAT-B1, 5",
    "CAT-B2, 8",
    "CAT-B3, 6",
    "CAT-B4, 4",
    "CAT-C1, 6",
    "CAT-C2, 7",
    "CAT-C3, 5",
    "CAT-C4, 4",
    "CAT-C5, 3",
    "CAT-C6, 5",
    "CAT-C7, 6",
    "CAT-F0, 3",
    "CAT-F1, 5",
    "CAT-F2, 13",
    "CAT-F3, 20",
    "CAT-F4, 17",
    "CAT-F5, 44",
    "CAT-F5a, 4",
    "CAT-F5b, 4",
    "CAT-F6, 17",
    "CAT-F7, 5",
    "CAT-F8, 8",
    "CAT-H1, 7",
    "CAT-H2, 21",
    "CAT-H3, 14",
    "CAT-K1, 3",
    "CAT-K2, 12",
    "CAT-K3, 3",
    "CAT-K4, 5",
    "CAT-K5, 5",
    "CAT-K6, 7",
    "CAT-K7, 5",
    "CAT-K8, 6",
    "CAT-K9, 7",
    "CAT-K10, 8",
    "CAT-K11, 1",
    "CAT-K12, 6",
    "CAT-L, 11",
    "CAT-L1, 4",
    "CAT-L2, 12",
    "CAT-L2b, 13",
    "CAT-L3, 4",
    "CAT-L4, 7",
    "CAT-L5, 2",
    "CAT-L6, 3",
    "CAT-L8, 6",
    "CAT-L9, 2",
    "CAT-M, 23",
    "CAT-N, 3"
  })
  @Tag("REQ-502")
  void shipsEveryRowOfTheTable(String catalogue, int rows) {
    assertThat(shipped.get(CatalogueId.of(catalogue)).rows()).hasSize(rows);
  }

  @Test
  void shipsEveryPackThereIsAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(PACKS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              shipped.all().stream().map(catalogue -> catalogue.id() + ".json").toList());
    }
  }

  @Test
  void writesEachPackBackByteForByte() throws IOException {
    for (Catalogue catalogue : shipped.all()) {
      assertThat(IsgJson.standard().write(catalogue))
          .isEqualTo(Files.readString(PACKS.resolve(catalogue.id() + ".json")));
    }
  }

  @Test
  @Tag("REQ-502")
  void hasNoRowIdTwiceInAllPacks() {
    assertThat(rows().stream().map(CatalogueRow::id)).doesNotHaveDuplicates();
  }

  @Test
  @Tag("REQ-502")
  void namesRowsAfterTheirCatalogue() {
    for (Catalogue catalogue : shipped.all()) {
      String prefix = catalogue.id().value().substring("CAT-".length());
      if (!prefix.equals("B1")) {
        assertThat(catalogue.rows())
            .allSatisfy(row -> assertThat(row.id().value()).startsWith(prefix));
      }
    }
  }

  @Test
  @Tag("REQ-502")
  void saysEverythingInBothLanguages() {
    for (Catalogue catalogue : shipped.all()) {
      boolean names = catalogue.id().equals(CatalogueId.of("CAT-M"));
      assertThat(texts(catalogue))
          .as(catalogue.id().value())
          .allSatisfy(text -> assertThat(JAPANESE.matcher(text.en()).find()).isFalse())
          .filteredOn(text -> !names && !List.of("CISO", "COSO-ERM").contains(text.ja()))
          .allSatisfy(text -> assertThat(text.ja()).isNotEqualTo(text.en()))
          .allSatisfy(text -> assertThat(JAPANESE.matcher(text.ja()).find()).isTrue());
    }
  }

  @Test
  @Tag("REQ-502")
  void leadsEachRowBackToAPlaceOfTheGuidance() {
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.source().toString()).matches(GUIDANCE_PLACE));
  }

  @Test
  void flagsAsOpenEachTextThatEndsOpenly() {
    assertThat(rows())
        .filteredOn(row -> row.wording() != Wording.OWN && row.text().ja().contains("等"))
        .filteredOn(row -> !row.text().ja().contains("法令等"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.flags()).contains(RowFlag.OPEN_LIST));
  }

  @Test
  void keepsAttributesForProgramsFreeOfProse() {
    assertThat(rows())
        .flatMap(row -> row.attributes().values())
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value).matches("[\\x20-\\x7E]+"));
  }

  @Test
  void explainsNoAttributeThatNoRowHas() {
    for (Catalogue catalogue : shipped.all()) {
      assertThat(catalogue.attributeKeys().keySet())
          .as(catalogue.id().value())
          .isEqualTo(
              catalogue.rows().stream()
                  .flatMap(row -> row.attributes().keySet().stream())
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void readsTheSameAtEachCall() {
    assertThat(Catalogues.shipped().all()).isEqualTo(shipped.all());
  }

  @Test
  void findsARowWhateverItsCatalogue() {
    assertThat(shipped.findRow(RowId.of("K9-5b"))).isPresent();
    assertThat(shipped.findRow(RowId.of("K9-7"))).isEmpty();
    assertThat(shipped.find(CatalogueId.of("CAT-Z"))).isEmpty();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> shipped.get(CatalogueId.of("CAT-Z")))
        .withMessageContaining("CAT-Z");
  }

  @Test
  @Tag("REQ-502")
  void refusesARowIdInTwoCatalogues() {
    Catalogue first = shipped.get(CatalogueId.of("CAT-C4"));
    Catalogue second =
        Catalogue.builder()
            .id(CatalogueId.of("OURS"))
            .title(LocalizedText.of("当社の価値", "our values"))
            .source(first.source())
            .addRow(first.rows().get(0))
            .build();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> Catalogues.of(List.of(first, second)))
        .withMessageContaining("C4-1");
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> Catalogues.of(List.of(first, first)))
        .withMessageContaining("CAT-C4");
  }

  private List<CatalogueRow> rows() {
    return shipped.all().stream().flatMap(catalogue -> catalogue.rows().stream()).toList();
  }

  private static List<LocalizedText> texts(Catalogue catalogue) {
    List<LocalizedText> texts = new ArrayList<>(catalogue.attributeKeys().values());
    texts.add(catalogue.title());
    catalogue.note().ifPresent(texts::add);
    for (CatalogueRow row : catalogue.rows()) {
      texts.add(row.text());
      row.note().ifPresent(texts::add);
      row.group().ifPresent(texts::add);
    }
    return texts;
  }
}
