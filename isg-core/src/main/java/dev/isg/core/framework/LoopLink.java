package dev.isg.core.framework;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.programme.Activity;

/**
 * A link between the loop of governance and the loop of management.
 *
 * @source METI 2009, 1.3.2, 1.4.2 and figure 1-2
 */
public enum LoopLink implements Labelled {
  /** Directing is management's commitment of ISO/IEC 27001; the PDCA runs to realise it. */
  COMMITMENT(Activity.DIRECT, PdcaPhase.PLAN, true, "L2-8", "経営陣のコミットメント", "management commitment"),
  /** Monitoring observes how far the PDCA has come and what it achieved. */
  PROGRESS(
      Activity.MONITOR,
      PdcaPhase.CHECK,
      false,
      "L2-9",
      "PDCA の進捗・達成状況",
      "progress and achievement of the PDCA");

  private final Activity activity;
  private final PdcaPhase phase;
  private final boolean downwards;
  private final RowId row;
  private final LocalizedText label;

  LoopLink(
      Activity activity, PdcaPhase phase, boolean downwards, String row, String ja, String en) {
    this.activity = activity;
    this.phase = phase;
    this.downwards = downwards;
    this.row = RowId.of(row);
    this.label = LocalizedText.of(ja, en);
  }

  /** The activity of governance at its upper end. */
  public Activity activity() {
    return activity;
  }

  /** The phase of the PDCA at its lower end. */
  public PdcaPhase phase() {
    return phase;
  }

  /** Whether it leads from governance down to management; otherwise it leads up. */
  public boolean downwards() {
    return downwards;
  }

  /** The flow of figure 1-2 it is, in the catalogue CAT-L2. */
  public RowId row() {
    return row;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
