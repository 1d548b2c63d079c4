package dev.isg.core.catalogue;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several catalogues in an order, with no row id in two of them. Immutable: read it once and pass
 * it on.
 */
public final class Catalogues {
  private static final List<String> SHIPPED =
      List.of(
          "CAT-B1", "CAT-B2", "CAT-B3", "CAT-B4", //
          "CAT-C1", "CAT-C2", "CAT-C3", "CAT-C4", "CAT-C5", "CAT-C6", "CAT-C7", //
          "CAT-F0", "CAT-F1", "CAT-F2", "CAT-F3", "CAT-F4", "CAT-F5", "CAT-F5a", "CAT-F5b",
          "CAT-F6", "CAT-F7", "CAT-F8", //
          "CAT-H1", "CAT-H2", "CAT-H3", //
          "CAT-K1", "CAT-K2", "CAT-K3", "CAT-K4", "CAT-K5", "CAT-K6", "CAT-K7", "CAT-K8", "CAT-K9",
          "CAT-K10", "CAT-K11", "CAT-K12", //
          "CAT-L", "CAT-L1", "CAT-L2", "CAT-L2b", "CAT-L3", "CAT-L4", "CAT-L5", "CAT-L6", "CAT-L8",
          "CAT-L9", //
          "CAT-M", "CAT-N");

  private final Map<CatalogueId, Catalogue> catalogues;

  private Catalogues(Map<CatalogueId, Catalogue> catalogues) {
    this.catalogues = catalogues;
  }

  /**
   * The catalogues shipped with this library, read anew and strictly at each call, in the order of
   * their ids.
   */
  public static Catalogues shipped() {
    return of(SHIPPED.stream().map(Catalogues::read).toList());
  }

  /**
   * These catalogues, in this order.
   *
   * @throws InvalidModelException if two have the same id, or a row of the same id
   */
  public static Catalogues of(Collection<Catalogue> catalogues) {
    List<LocalizedText> faults = new ArrayList<>();
    Map<CatalogueId, Catalogue> byId = new LinkedHashMap<>();
    Map<RowId, CatalogueId> owners = new HashMap<>();
    for (Catalogue catalogue : catalogues) {
      if (byId.putIfAbsent(catalogue.id(), catalogue) != null) {
        faults.add(twice(catalogue.id().value()));
      }
      for (CatalogueRow row : catalogue.rows()) {
        if (owners.putIfAbsent(row.id(), catalogue.id()) != null) {
          faults.add(twice(row.id().value()));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Catalogues", faults);
    }
    return new Catalogues(byId);
  }

  /** Every catalogue, in order. */
  public List<Catalogue> all() {
    return List.copyOf(catalogues.values());
  }

  /** The catalogue with this id; empty if there is none. */
  public Optional<Catalogue> find(CatalogueId id) {
    return Optional.ofNullable(catalogues.get(id));
  }

  /**
   * The catalogue with this id.
   *
   * @throws InvalidModelException if there is none
   */
  public Catalogue get(CatalogueId id) {
    return find(id)
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "Catalogues", "「" + id + "」はありません", "there is no catalogue '" + id + "'"));
  }

  /** The row with this id, whatever its catalogue; empty if there is none. */
  public Optional<CatalogueRow> findRow(RowId id) {
    return catalogues.values().stream()
        .flatMap(catalogue -> catalogue.find(id).stream())
        .findFirst();
  }

  private static LocalizedText twice(String id) {
    return LocalizedText.of("「" + id + "」が重複しています", "'" + id + "' stands twice");
  }

  private static Catalogue read(String id) {
    String file = id + ".json";
    try (InputStream pack = Catalogues.class.getResourceAsStream(file)) {
      if (pack == null) {
        throw new IllegalStateException("the library is incomplete: no " + file);
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(file, text, Catalogue.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException("the library is damaged: " + file, broken);
    }
  }
}
