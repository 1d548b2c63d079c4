package dev.isg.tck.house.bad.lower;

import dev.isg.tck.house.bad.upper.Upper;

/** An enum without names for people, that knows what stands above it. */
public enum Lower {
  SOMETHING;

  /** Something of the package above. */
  public static Class<?> above() {
    return Upper.class;
  }
}
