/**
 * Report: one light for management, like a traffic light.
 *
 * <p>While it is blue, management need not turn its attention to information security (guidance,
 * Appendix 5). The guidance defines blue alone; the other lights and what puts blue out are designs
 * of this library: an open item of any kind does, and so does a record nobody handed in. Which
 * {@linkplain dev.isg.evaluation.signal.SignalDefinition definition}, in which version, a company
 * uses is for the CISO to propose and for management to accept; until then the light is not blue,
 * and the explanation says who accepted it.
 */
@NullMarked
package dev.isg.evaluation.signal;

import org.jspecify.annotations.NullMarked;
