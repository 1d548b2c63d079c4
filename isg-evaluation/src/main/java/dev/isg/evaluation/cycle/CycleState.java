package dev.isg.evaluation.cycle;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.List;

/**
 * How far a period has come.
 *
 * @source METI 2009, 1.4.2(3) and chapter 5; the states are a design of this library
 */
public enum CycleState implements Labelled {
  /** Objectives and targets are laid down; nothing is measured yet. */
  DIRECTED("方向付け済", "directed"),
  /** Measured; not yet judged by the CISO throughout. */
  MONITORED("モニタリング済", "monitored"),
  /** Judged by the CISO throughout; management has not decided. */
  EVALUATED("評価済", "evaluated"),
  /** Closed; the policy stays for the next period. */
  KEPT("維持（完了）", "closed, policy kept"),
  /** Closed; the policy is revised, and its next version directs. */
  REVISED("改訂（完了）", "closed, policy revised");

  private final LocalizedText label;

  CycleState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether the period is closed. */
  public boolean closed() {
    return this == KEPT || this == REVISED;
  }

  /**
   * The states that may follow. After a closed period that is {@link #DIRECTED}: of the next
   * period, under the same version of the policy or, once revised, under the next.
   */
  public List<CycleState> next() {
    return switch (this) {
      case DIRECTED -> List.of(MONITORED);
      case MONITORED -> List.of(EVALUATED);
      case EVALUATED -> List.of(KEPT, REVISED);
      case KEPT, REVISED -> List.of(DIRECTED);
    };
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
