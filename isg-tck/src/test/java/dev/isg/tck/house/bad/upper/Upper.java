package dev.isg.tck.house.bad.upper;

import dev.isg.tck.house.bad.lower.Lower;

/** Knows below, which knows above: a cycle. */
public final class Upper {
  private Upper() {}

  /** Something of the package below. */
  public static Lower below() {
    return Lower.SOMETHING;
  }
}
