/**
 * Report: one light for management, like a traffic light.
 *
 * <p>While it is blue, management need not turn its attention to information security (guidance,
 * Appendix 5). The guidance defines blue alone; the other lights and what puts blue out are designs
 * of this library: an open item of any kind does. Which definition a company uses is for management
 * to accept; the explanation says so.
 */
@NullMarked
package dev.isg.evaluation.signal;

import org.jspecify.annotations.NullMarked;
