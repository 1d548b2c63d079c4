package dev.isg.metrics.detection;

import dev.isg.core.basics.InvalidModelException;

/** What counts of evidence must keep to. */
final class Counts {
  /** Products of two such counts and of three sums of them stay far below 30 digits. */
  static final long MOST = 1_000_000_000L;

  private Counts() {}

  static void within(String type, String name, long count) {
    if (count < 0 || count > MOST) {
      throw InvalidModelException.of(
          type,
          name + " は 0 以上 " + MOST + " 以下にします",
          name + " must be from 0 to " + MOST + ", not " + count);
    }
  }

  static void part(String type, String partName, long part, String wholeName, long whole) {
    within(type, partName, part);
    within(type, wholeName, whole);
    if (part > whole) {
      throw InvalidModelException.of(
          type,
          partName + " " + part + " は " + wholeName + " " + whole + " 以下にします",
          partName + " " + part + " must not exceed " + wholeName + " " + whole);
    }
  }
}
