package dev.isg.core.isms;

import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * One item of the management system: a statement of its policy, an objective or a target.
 *
 * @param id the id, unique in the mapping
 * @param kind what it is
 * @param statement what it says
 * @param notMapped why it has no counterpart in the programme; empty where it has one
 * @source METI 2009, 3.3.2
 */
public record IsmsItem(
    IsmsItemId id, IsmsItemKind kind, LocalizedText statement, Optional<LocalizedText> notMapped) {
  /** An item that is to be mapped. */
  public static IsmsItem of(IsmsItemId id, IsmsItemKind kind, LocalizedText statement) {
    return new IsmsItem(id, kind, statement, Optional.empty());
  }
}
