package dev.isg.core.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Catalogue}, such as {@code CAT-B1}.
 *
 * @param value the text of the id
 */
public record CatalogueId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CatalogueId {
    TypedId.check("CatalogueId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CatalogueId of(String value) {
    return new CatalogueId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
