package dev.isg.core.store;

import dev.isg.core.basics.TypedId;

/**
 * What names a document: its kind and its id. Both follow the alphabet of {@link TypedId}. Keys are
 * ordered by kind, then by id, each character by character.
 *
 * @param kind the kind of document, such as {@code programme} or {@code indicators}
 * @param id the id among documents of the kind, such as that of the governance unit
 */
public record DocumentKey(String kind, String id) implements Comparable<DocumentKey> {
  /** Checks the alphabet of both parts. */
  public DocumentKey {
    TypedId.check("DocumentKey kind", kind);
    TypedId.check("DocumentKey id", id);
  }

  /** The key of kind and id. */
  public static DocumentKey of(String kind, String id) {
    return new DocumentKey(kind, id);
  }

  @Override
  public int compareTo(DocumentKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return kind + "/" + id;
  }
}
