package dev.isg.core.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an information asset. It stands here, below the assets, because risks refer to the
 * assets they bear on.
 *
 * @param value the text of the id
 */
public record AssetId(String value) implements TypedId {
  /** Checks the alphabet. */
  public AssetId {
    TypedId.check("AssetId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static AssetId of(String value) {
    return new AssetId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
