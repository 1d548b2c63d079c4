/**
 * Direct: what serves what, read in both directions.
 *
 * <p>Management's policy becomes objectives, these become targets, then control objectives, then
 * controls that units carry out (guidance, chapter 3 and section 3.3). A {@link
 * dev.isg.core.trace.TraceView} holds that chain for one day. It answers "what serves this core
 * value?" downwards and "what is this control for?" upwards, from any thing in the chain, and lists
 * the {@linkplain dev.isg.core.trace.CoverageGap gaps}: where the chain ends before it arrives. A
 * poor draft has a view as well; a link that leads nowhere is shown as such.
 *
 * <pre>{@code
 * TraceView view = TraceView.of(resolved);
 * Optional<Trace> serving = view.down(CoreValueId.of("A1-1"));
 * Optional<Trace> purpose = view.up(ControlId.of("C-02"));
 * String text = TraceText.in(Language.EN).whole(view);
 * }</pre>
 */
@NullMarked
package dev.isg.core.trace;

import org.jspecify.annotations.NullMarked;
