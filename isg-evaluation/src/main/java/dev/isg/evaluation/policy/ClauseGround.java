package dev.isg.evaluation.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Comparator;

/**
 * Something of an evaluation that led to a clause being worked over, other than a target.
 *
 * @param kind what it is
 * @param id its id, as in the records
 */
public record ClauseGround(Kind kind, String id) implements Comparable<ClauseGround> {
  private static final Comparator<ClauseGround> ORDER =
      Comparator.comparing(ClauseGround::kind).thenComparing(ClauseGround::id);

  /** By kind, then by id. */
  @Override
  public int compareTo(ClauseGround other) {
    return ORDER.compare(this, other);
  }

  /** What a ground is. */
  public enum Kind implements Labelled {
    /** A viewpoint of management, by its row in CAT-J1. */
    VIEWPOINT("経営陣の観点", "viewpoint of management"),
    /** A core value that is not put into practice. */
    CORE_VALUE("方針の価値", "core value"),
    /** An objective that serves it. */
    OBJECTIVE("目的", "objective"),
    /** A change of the environment. */
    ENVIRONMENT_CHANGE("環境変化", "change of the environment"),
    /** An incident. */
    INCIDENT("インシデント", "incident"),
    /** A control whose review speaks against it. */
    CONTROL("管理策", "control"),
    /** The analysis of a cause. */
    CAUSE("原因の分析", "cause analysis"),
    /** An indicator that has no value, or whose target is missed. */
    INDICATOR("指標", "indicator");

    private final LocalizedText label;

    Kind(String ja, String en) {
      this.label = LocalizedText.of(ja, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
