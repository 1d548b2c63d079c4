package dev.isg.core.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a domain of risk, such as information security. It stands here, below the domains,
 * because risks say which domain they belong to.
 *
 * @param value the text of the id
 */
public record DomainId(String value) implements TypedId {
  /** Checks the alphabet. */
  public DomainId {
    TypedId.check("DomainId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static DomainId of(String value) {
    return new DomainId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
