package dev.isg.core.review;

import dev.isg.core.basics.InvalidModelException;

/**
 * How many processes a control made leaner, of those it touches.
 *
 * @param streamlined how many became leaner; not negative
 * @param touched how many it touches; not below the others. None at all has no share.
 * @source METI 2009, 4.1.2
 */
public record StreamlinedProcesses(int streamlined, int touched) {
  /** Refuses counts that cannot be. */
  public StreamlinedProcesses {
    if (streamlined < 0 || touched < streamlined) {
      throw InvalidModelException.of(
          "StreamlinedProcesses",
          "効率化した数は 0 以上、対象の数以下です",
          "the streamlined are from none to all of the touched");
    }
  }
}
