package dev.isg.core.decision;

/** Thrown when a decision with an id that is kept already is appended. */
public final class DuplicateDecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A refusal of the id. */
  public DuplicateDecisionException(DecisionId id) {
    super(
        "decision "
            + id
            + " is kept already; a correction is a new decision / 決定 "
            + id
            + " は記録済みです。訂正は新しい決定として記録します");
  }
}
