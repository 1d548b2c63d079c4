package dev.isg.metrics.sample;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.metrics.checksheet.CheckGrade;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckItemId;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The check sheet of table 4-3: five items with three grades each, of which the first passes.
 *
 * @source METI 2009, 4.2.2, table 4-3
 */
public final class SampleCheckSheet {
  private static final CatalogueId CATALOGUE = CatalogueId.of("CAT-F3");

  private SampleCheckSheet() {}

  /**
   * The sheet, made of the catalogue CAT-F3.
   *
   * @param catalogues the shipped catalogues
   * @throws InvalidModelException if they have no such catalogue
   */
  public static CheckSheet table43(Catalogues catalogues) {
    Catalogue rows = catalogues.get(CATALOGUE);
    return CheckSheet.builder()
        .id(CheckSheetId.of(CATALOGUE.value()))
        .title(rows.title())
        .source(rows.source())
        .addAllItems(
            rows.rows().stream()
                .filter(row -> is(row, "kind", "ITEM"))
                .map(row -> item(row, rows))
                .toList())
        .build();
  }

  private static CheckItem item(CatalogueRow item, Catalogue rows) {
    List<CheckGrade> grades =
        rows.rows().stream()
            .filter(row -> is(row, "item", item.id().value()))
            .sorted(Comparator.comparing(row -> row.attribute("grade").orElseThrow()))
            .map(row -> new CheckGrade(row.text(), is(row, "achieves", "true")))
            .toList();
    return new CheckItem(
        CheckItemId.of(item.id().value()), item.group(), item.text(), grades, Optional.empty());
  }

  private static boolean is(CatalogueRow row, String key, String value) {
    return row.attribute(key).filter(value::equals).isPresent();
  }
}
