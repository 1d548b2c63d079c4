package dev.isg.disclosure.message;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The way down from a message to what it rests on.
 *
 * @param kind what kind of thing it leads to
 * @param id the id of the thing
 * @param label what it is called
 */
public record Evidence(Kind kind, String id, LocalizedText label) {

  /**
   * The name of the place in the dashboard page where the thing is shown: a target and an objective
   * have their own; everything else is among what needs attention.
   */
  public String anchor() {
    return switch (kind) {
      case TARGET -> "target-" + id;
      case OBJECTIVE -> "objective-" + id;
      case CORE_VALUE, POLICY, RISK -> "attention";
    };
  }

  /** What a message can rest on. */
  public enum Kind implements Labelled {
    /** A target and its measures. */
    TARGET("目標", "target"),
    /** An objective. */
    OBJECTIVE("目的", "objective"),
    /** An element of the policy. */
    CORE_VALUE("方針の要素", "policy element"),
    /** A version of the policy. */
    POLICY("方針", "policy"),
    /** A risk. */
    RISK("リスク", "risk");

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
