package dev.isg.core.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CatalogueRow}, such as {@code B2-1}. It is unique among all rows of a
 * programme, whatever their catalogue.
 *
 * @param value the text of the id
 */
public record RowId(String value) implements TypedId {
  /** Checks the alphabet. */
  public RowId {
    TypedId.check("RowId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static RowId of(String value) {
    return new RowId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
