package dev.isg.metrics.tailoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * How far a manager's item has come.
 *
 * @source METI 2009, 4.3.3; acceptance is a design of this library
 */
public enum TailoringState implements Labelled {
  /** The CISO has asked for it. */
  ASSIGNED("指示", "assigned"),
  /** The manager has given it contents and indicators. */
  TAILORED("部門で設定", "tailored"),
  /** The CISO has accepted it. */
  ACCEPTED("承認", "accepted"),
  /** The CISO wants it otherwise. */
  SENT_BACK("差し戻し", "sent back");

  private final LocalizedText label;

  TailoringState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * Whether it can come after another: an assignment comes first and once, the CISO answers what
   * was tailored, and the manager tailors what was not tailored last.
   *
   * @param before the state before; empty if there is none
   */
  public boolean follows(Optional<TailoringState> before) {
    return switch (this) {
      case ASSIGNED -> before.isEmpty();
      case TAILORED -> before.isPresent() && before.get() != TAILORED;
      case ACCEPTED, SENT_BACK -> before.isPresent() && before.get() == TAILORED;
    };
  }

  /** Whether the manager is to act next. */
  public boolean waitsForManager() {
    return this == ASSIGNED || this == SENT_BACK;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
