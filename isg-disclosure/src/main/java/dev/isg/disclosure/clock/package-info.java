/**
 * The clocks that run on an incident: until when what has to be told to whom.
 *
 * <p>An incident may fall under several {@linkplain dev.isg.disclosure.regime regimes} at once.
 * {@link dev.isg.disclosure.clock.IncidentClocks} counts them all from what is on {@linkplain
 * dev.isg.disclosure.clock.ClockRecord record} and shows the earliest first. Later stages start
 * from the actual submission of earlier ones; a judgement that was changed stops its clocks and
 * starts them anew. Business days come from calendars the host supplies, and a calendar that ends
 * too early makes a limit unknown, never far.
 *
 * <pre>{@code
 * IncidentClocks clocks = IncidentClocks.of(record, ClockSettings.of(regimes), clock.instant());
 * clocks.next().ifPresent(next -> tell(next.text()));
 * }</pre>
 */
@NullMarked
package dev.isg.disclosure.clock;

import org.jspecify.annotations.NullMarked;
