package dev.isg.evaluation.verdict;

/** Judges decisions. */
public final class DecisionDesk {
  private DecisionDesk() {}
}
