/**
 * What laws and rules want told of an incident, to whom and by when, as data.
 *
 * <p>The guidance wants a material fact disclosed without delay and everything else on a schedule
 * the company sets, and names no numbers (3.4.2(3)). Law since counts in hours. A {@link
 * dev.isg.disclosure.regime.Regime} says under which conditions an incident falls under it and
 * which {@link dev.isg.disclosure.regime.Stage stages} it asks for; a stage has limits, counted
 * from an event such as awareness, the judgement that the regime applies, or the <em>actual</em>
 * submission of an earlier stage. Where a law says "without delay" instead of a number, the stage
 * carries the wording and the company sets a limit of its own. Each regime says from when to when
 * it may be relied on, where that was read, and whether it was read at the source: what was not
 * drives no clock.
 */
@NullMarked
package dev.isg.disclosure.regime;

import org.jspecify.annotations.NullMarked;
