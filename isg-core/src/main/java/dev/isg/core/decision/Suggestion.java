package dev.isg.core.decision;

import dev.isg.core.basics.InvalidModelException;

/**
 * What the library proposed, and how it got there. A suggestion is never a result.
 *
 * @param choice the option proposed; may lie outside the options of a decision where the proposal
 *     was that a person must choose
 * @param method the rule or method that led to it
 */
public record Suggestion(String choice, String method) {
  /** Refuses a blank part. */
  public Suggestion {
    if (choice.isBlank() || method.isBlank()) {
      throw InvalidModelException.of(
          "Suggestion", "提案と方法の両方が必要です", "needs both a choice and a method");
    }
  }
}
