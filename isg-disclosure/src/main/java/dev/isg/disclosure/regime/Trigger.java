package dev.isg.disclosure.regime;

import dev.isg.core.basics.LocalizedText;

/**
 * A condition under which an incident falls under a regime. People judge whether it is met.
 *
 * @param id the id, unique in the regime
 * @param text the condition, in our words
 */
public record Trigger(TriggerId id, LocalizedText text) {}
