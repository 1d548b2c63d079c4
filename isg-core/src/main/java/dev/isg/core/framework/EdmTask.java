package dev.isg.core.framework;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.programme.Activity;

/**
 * A task of those who govern IT, in the terms of ISO/IEC 38500.
 *
 * @source METI 2009, 1.4.1 and Appendix 1
 */
public enum EdmTask implements Labelled {
  /** Evaluate the use of IT. */
  EVALUATE(Activity.EVALUATE),
  /** Direct plans and policies. */
  DIRECT(Activity.DIRECT),
  /** Monitor conformance and performance. */
  MONITOR(Activity.MONITOR);

  private final Activity activity;

  EdmTask(Activity activity) {
    this.activity = activity;
  }

  /** The activity of information security governance it corresponds to. */
  public Activity activity() {
    return activity;
  }

  @Override
  public LocalizedText label() {
    return activity.label();
  }
}
