package dev.isg.core.basics;

/**
 * A reference from one thing up to the thing it serves.
 *
 * @param to the id of the thing served
 * @param editorial whether the link is a reading of the editor, not stated by those who laid down
 *     the two things
 * @param <I> the kind of id
 */
public record Link<I extends TypedId>(I to, boolean editorial) {
  /** A link as laid down by its owner. */
  public static <I extends TypedId> Link<I> to(I id) {
    return new Link<>(id, false);
  }

  /** A link that only the editor of the document drew. */
  public static <I extends TypedId> Link<I> editorialTo(I id) {
    return new Link<>(id, true);
  }
}
