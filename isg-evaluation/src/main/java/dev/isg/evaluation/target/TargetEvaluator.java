package dev.isg.evaluation.target;

/** Judges targets. */
public final class TargetEvaluator {
  private TargetEvaluator() {}
}
