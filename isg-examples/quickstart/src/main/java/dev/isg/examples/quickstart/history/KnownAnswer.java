package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Language;

/** What a history answers to the question what was known: a view, or that nothing was known. */
public sealed interface KnownAnswer permits KnownView, NothingKnown {
  /** The answer as the terminal shows it, in one language; lines end with a line feed. */
  String text(Language language);
}
