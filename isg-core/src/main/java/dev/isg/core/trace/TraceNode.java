package dev.isg.core.trace;

import dev.isg.core.basics.LocalizedText;

/**
 * A thing in the chain.
 *
 * @param kind what kind of thing it is
 * @param id its id, unique among things of its kind
 * @param name its name or statement; where the programme does not define it, words that say so
 * @param defined whether the programme defines it; if not, a link leads to it and nowhere
 */
public record TraceNode(TraceKind kind, String id, LocalizedText name, boolean defined) {
  private static final LocalizedText NOT_DEFINED = LocalizedText.of("（未定義）", "(not defined)");

  /** A thing the programme does not define. */
  static TraceNode undefined(TraceKind kind, String id) {
    return new TraceNode(kind, id, NOT_DEFINED, false);
  }
}
