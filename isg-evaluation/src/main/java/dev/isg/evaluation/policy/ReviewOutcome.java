package dev.isg.evaluation.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What management decided on the policy after a period.
 *
 * @source METI 2009, 5.1; the last two are a design of this library
 */
public enum ReviewOutcome implements Labelled {
  /** The policy stays as it is. */
  KEEP("維持", "keep", false),
  /** The policy is revised. */
  REVISE_POLICY("方針を改訂", "revise the policy", true),
  /** The accepted level of risk is revised. */
  REVISE_TOLERANCE("許容リスク水準を見直し", "revise the accepted level of risk", true),
  /** The resources are revised. */
  REVISE_RESOURCES("経営資源を見直し", "revise the resources", true);

  private final LocalizedText label;
  private final boolean revision;

  ReviewOutcome(String ja, String en, boolean revision) {
    this.label = LocalizedText.of(ja, en);
    this.revision = revision;
  }

  /** Whether it leads to a next version of the policy. */
  public boolean revision() {
    return revision;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
