package dev.isg.core.catalogue;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A catalogue as a company uses it: the shipped one, with overlays over it. Each row tells whether
 * it is as shipped and, if not, why. Immutable; the catalogue underneath never changes.
 */
public final class OverlaidCatalogue {
  private final Catalogue base;
  private final List<Row> rows;
  private final List<Row> hidden;

  private OverlaidCatalogue(Catalogue base, List<Row> rows, List<Row> hidden) {
    this.base = base;
    this.rows = List.copyOf(rows);
    this.hidden = List.copyOf(hidden);
  }

  /** A catalogue with nothing over it. */
  public static OverlaidCatalogue of(Catalogue base) {
    return new OverlaidCatalogue(
        base,
        base.rows().stream()
            .map(row -> new Row(row, Provenance.SHIPPED, Optional.empty()))
            .toList(),
        List.of());
  }

  /** What stands in the way of laying an overlay over this: every issue, none if nothing does. */
  public ValidationReport check(Overlay overlay) {
    return OverlayCheck.check(base, ids(rows), ids(hidden), overlay);
  }

  /**
   * This with an overlay over it.
   *
   * @throws InvalidDocumentException with every {@link CatalogueRule} broken, if any is
   */
  public OverlaidCatalogue with(Overlay overlay) {
    check(overlay).throwIfErrors();
    Map<RowId, Row> seen = new LinkedHashMap<>();
    rows.forEach(row -> seen.put(row.id(), row));
    List<Row> unseen = new ArrayList<>(hidden);
    overlay.rewordings().forEach(change -> seen.computeIfPresent(change.id(), reword(change)));
    for (Overlay.Hiding hiding : overlay.hidings()) {
      Row row = seen.remove(hiding.id());
      if (row != null) {
        unseen.add(new Row(row.row(), row.provenance(), Optional.of(hiding.reason())));
      }
    }
    overlay
        .additions()
        .forEach(row -> seen.put(row.id(), new Row(row, Provenance.ADDED, Optional.empty())));
    return new OverlaidCatalogue(base, inOrder(seen.values()), inOrder(unseen));
  }

  /** The catalogue underneath, untouched. */
  public Catalogue base() {
    return base;
  }

  /** The rows to show: those of the catalogue in its order, then the added ones by id. */
  public List<Row> rows() {
    return rows;
  }

  /** The rows not to show, in the same order, each with the reason for hiding it. */
  public List<Row> hidden() {
    return hidden;
  }

  /** The rows to show as a catalogue under the same id and title, for whatever reads catalogues. */
  public Catalogue toCatalogue() {
    return base.withRows(rows.stream().map(Row::row).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OverlaidCatalogue that
        && base.equals(that.base)
        && rows.equals(that.rows)
        && hidden.equals(that.hidden);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * base.hashCode() + rows.hashCode()) + hidden.hashCode();
  }

  @Override
  public String toString() {
    return base.id() + " " + rows.size() + " rows, " + hidden.size() + " hidden";
  }

  private static BiFunction<RowId, Row, Row> reword(Overlay.Rewording change) {
    return (id, row) ->
        new Row(
            change.applyTo(row.row()),
            row.provenance() == Provenance.ADDED ? Provenance.ADDED : Provenance.OVERRIDDEN,
            Optional.of(change.reason()));
  }

  private List<Row> inOrder(Collection<Row> unordered) {
    List<RowId> shipped = base.rows().stream().map(CatalogueRow::id).toList();
    return unordered.stream()
        .sorted(
            Comparator.<Row>comparingInt(
                    row -> {
                      int place = shipped.indexOf(row.id());
                      return place < 0 ? shipped.size() : place;
                    })
                .thenComparing(row -> row.id().value(), NaturalOrder.OF_TEXTS))
        .toList();
  }

  private static Set<RowId> ids(List<Row> rows) {
    return rows.stream().map(Row::id).collect(Collectors.toSet());
  }

  /**
   * A row and how it came to be as it is.
   *
   * @param row the row
   * @param provenance whether it is as shipped, added or reworded; a row that was added stays so
   *     when it is reworded
   * @param reason why it was reworded or, for a hidden row, why it was hidden; empty otherwise
   */
  public record Row(CatalogueRow row, Provenance provenance, Optional<LocalizedText> reason) {
    /** The id of the row. */
    public RowId id() {
      return row.id();
    }
  }
}
