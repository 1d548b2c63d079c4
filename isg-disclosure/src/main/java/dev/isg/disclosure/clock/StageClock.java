package dev.isg.disclosure.clock;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one stage of one regime stands.
 *
 * @param regime the regime
 * @param stage the stage
 * @param state how it stands
 * @param due the last instant in time, the earliest of all limits known; empty if none is known
 * @param soft whether missing it breaks no law
 * @param provisional whether nobody has judged yet that the regime applies
 * @param submittedAt when it was first handed in; empty if it was not
 * @param reckoning how each limit was counted, in the order of the stage
 */
public record StageClock(
    Regime regime,
    Stage stage,
    ClockState state,
    Optional<LastInstant> due,
    boolean soft,
    boolean provisional,
    Optional<Instant> submittedAt,
    List<LocalizedText> reckoning) {
  /** Copies the reckoning. */
  public StageClock {
    reckoning = List.copyOf(reckoning);
  }

  /** Whether somebody still has to hand it in. */
  public boolean open() {
    return submittedAt.isEmpty() && state != ClockState.ON_REQUEST;
  }

  /** The stage in one line: until when, what, to whom, and how it stands. */
  public LocalizedText text() {
    String until = due.map(LastInstant::toString).orElse("-");
    return LocalizedText.of(
        until
            + "  "
            + regime.title().ja()
            + "「"
            + stage.title().ja()
            + "」→ "
            + stage.recipient().ja()
            + "："
            + state.label().ja()
            + (provisional ? "（該当するか未判断）" : "")
            + (soft ? "（目安）" : ""),
        until
            + "  "
            + regime.title().en()
            + ", "
            + stage.title().en()
            + " -> "
            + stage.recipient().en()
            + ": "
            + state.label().en()
            + (provisional ? " (nobody has judged whether it applies)" : "")
            + (soft ? " (a guide, not law)" : ""));
  }
}
