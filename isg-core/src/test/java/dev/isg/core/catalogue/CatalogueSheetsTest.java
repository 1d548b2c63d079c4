package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.Golden;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogueSheetsTest {
  private final Catalogues shipped = Catalogues.shipped();

  @Test
  @Tag("REQ-502")
  @Tag("REQ-509")
  void writesTheTranslationSheetAsInTheGoldenFile() {
    Golden.check("catalogue-translation.md", CatalogueSheets.translation(shipped));
  }

  @Test
  @Tag("REQ-510")
  void writesTheCoverageSheetAsInTheGoldenFile() {
    Golden.check("catalogue-coverage.md", CatalogueSheets.coverage(shipped));
  }

  @Test
  @Tag("REQ-510")
  void namesEachRowOnceInTheCoverage() {
    assertThat(CatalogueSheets.bySource(shipped).values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            shipped.all().stream()
                .flatMap(catalogue -> catalogue.rows().stream())
                .map(CatalogueRow::id)
                .toList());
  }

  @Test
  @Tag("REQ-510")
  void ordersPlacesAsTheGuidanceDoes() {
    List<String> places = List.of("Preface", "1.2", "1.10", "2.1", "Appendix 1", "Appendix 2");
    List<String> shuffled = new ArrayList<>(places);
    Collections.reverse(shuffled);
    Catalogue.Builder catalogue = Catalogue.builder();
    catalogue
        .id(CatalogueId.of("OURS"))
        .title(LocalizedText.of("表", "table"))
        .source(SourceRef.guidance("1"));
    for (int i = 0; i < shuffled.size(); i++) {
      catalogue.addRow(row("X-" + i, SourceRef.guidance(shuffled.get(i)), "a"));
    }
    assertThat(CatalogueSheets.bySource(Catalogues.of(List.of(catalogue.build()))).keySet())
        .extracting(SourceRef::place)
        .containsExactlyElementsOf(places);
  }

  @Test
  void keepsATableWholeWhateverTheTextHolds() {
    Catalogue.Builder catalogue = Catalogue.builder();
    catalogue
        .id(CatalogueId.of("OURS"))
        .title(LocalizedText.of("表", "table"))
        .source(SourceRef.guidance("1"))
        .addRow(row("X-1", SourceRef.guidance("1"), "one | two \\ three\nfour"));
    assertThat(CatalogueSheets.translation(Catalogues.of(List.of(catalogue.build()))))
        .endsWith("| X-1 | 行 | one \\| two \\\\ three four | METI-2009 1 | OWN |\n");
  }

  private static CatalogueRow row(String id, SourceRef source, String english) {
    return CatalogueRow.builder()
        .id(RowId.of(id))
        .text(LocalizedText.of("行", english))
        .source(source)
        .wording(Wording.OWN)
        .build();
  }
}
