package dev.isg.core.effectiveness;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Collection;

/**
 * What findings suggest about a control. The library only suggests; people judge.
 *
 * @source METI 2009, 3.3.2; the scale is a choice of this library
 */
public enum Outlook implements Labelled {
  /** They speak for the control. */
  FAVOURABLE("肯定的", "favourable"),
  /** They show no difference. */
  UNCHANGED("変化なし", "no change"),
  /** They speak against the control. */
  UNFAVOURABLE("否定的", "unfavourable"),
  /** What would have to be known is not. */
  UNKNOWN("不明", "unknown");

  private final LocalizedText label;

  Outlook(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * What several findings suggest together: unfavourable if one is; else unknown if one is or if
   * there is none; else favourable if one is; else no change.
   */
  public static Outlook of(Collection<Outlook> findings) {
    if (findings.contains(UNFAVOURABLE)) {
      return UNFAVOURABLE;
    }
    if (findings.contains(UNKNOWN) || findings.isEmpty()) {
      return UNKNOWN;
    }
    return findings.contains(FAVOURABLE) ? FAVOURABLE : UNCHANGED;
  }

  /** What a number suggests that is the better the higher, with nothing at zero. */
  static Outlook ofSign(int signum) {
    if (signum == 0) {
      return UNCHANGED;
    }
    return signum > 0 ? FAVOURABLE : UNFAVOURABLE;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
