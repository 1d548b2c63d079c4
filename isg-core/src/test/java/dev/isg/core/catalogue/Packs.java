package dev.isg.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Short words for the tests that look into the shipped packs. */
final class Packs {
  private final Catalogues shipped = Catalogues.shipped();

  Catalogues all() {
    return shipped;
  }

  Catalogue catalogue(String id) {
    return shipped.get(CatalogueId.of(id));
  }

  CatalogueRow row(String id) {
    return shipped.findRow(RowId.of(id)).orElseThrow();
  }

  List<String> ids(String catalogue, Predicate<CatalogueRow> wanted) {
    return catalogue(catalogue).rows().stream()
        .filter(wanted)
        .map(row -> row.id().value())
        .toList();
  }

  List<String> ids(String catalogue) {
    return ids(catalogue, row -> true);
  }

  List<String> values(String catalogue, String key) {
    return catalogue(catalogue).rows().stream()
        .map(row -> row.attribute(key).orElseThrow())
        .toList();
  }

  static Predicate<CatalogueRow> has(String key, String value) {
    return row -> row.attribute(key).equals(Optional.of(value));
  }
}
