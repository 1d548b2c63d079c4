package dev.isg.core.basics;

/**
 * The group of the Jakarta constraints that a decided document has to satisfy and a draft has not.
 * It is a mark only and has no instances.
 */
public sealed interface Decided permits Decided.None {
  /** Closes the mark. */
  final class None implements Decided {
    private None() {}
  }
}
