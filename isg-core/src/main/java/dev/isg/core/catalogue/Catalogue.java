package dev.isg.core.catalogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.json.DocumentFormat;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One table of the guidance, or of a company: rows in reading order under a title.
 *
 * <p>It cannot exist with two rows of one id, or with a row whose attribute it does not explain.
 */
@DocumentFormat(name = "catalogue", version = Catalogue.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCatalogue.class)
@JsonDeserialize(as = ImmutableCatalogue.class)
public abstract class Catalogue {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  Catalogue() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The id, stable from release to release. */
  public abstract CatalogueId id();

  /** What the table shows. */
  public abstract LocalizedText title();

  /** What to know of all rows together; empty if there is nothing. */
  public abstract Optional<LocalizedText> note();

  /** Where the table as a whole stands. */
  public abstract SourceRef source();

  /** Whether the source names its rows as examples, so that others of their kind are expected. */
  @Value.Default
  public boolean openList() {
    return false;
  }

  /** What each attribute of the rows means, by key. */
  @Value.NaturalOrder
  public abstract SortedMap<String, LocalizedText> attributeKeys();

  /** The rows, in reading order. */
  @NotEmpty
  public abstract List<CatalogueRow> rows();

  /** The row with this id; empty if there is none. */
  public final Optional<CatalogueRow> find(RowId id) {
    return rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /**
   * The row with this id.
   *
   * @throws InvalidModelException if there is none
   */
  public final CatalogueRow get(RowId id) {
    return find(id)
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "Catalogue " + id(), "行「" + id + "」はありません", "there is no row '" + id + "'"));
  }

  /** This catalogue with other rows. */
  abstract Catalogue withRows(Iterable<? extends CatalogueRow> rows);

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "Catalogue",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    List<LocalizedText> faults = new ArrayList<>();
    Set<RowId> seen = new HashSet<>();
    for (CatalogueRow row : rows()) {
      if (!seen.add(row.id())) {
        faults.add(
            LocalizedText.of("行「" + row.id() + "」が重複しています", "row '" + row.id() + "' stands twice"));
      }
      for (String key : row.attributes().keySet()) {
        if (!attributeKeys().containsKey(key)) {
          faults.add(
              LocalizedText.of(
                  "行「" + row.id() + "」の属性「" + key + "」が attributeKeys にありません",
                  "attribute '" + key + "' of row '" + row.id() + "' is not in attributeKeys"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("Catalogue " + id(), faults);
    }
  }

  /** Builds a catalogue. */
  public static class Builder extends ImmutableCatalogue.Builder {
    Builder() {}
  }
}
