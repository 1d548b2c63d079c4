/**
 * Report: what management sees on one page, from the light down to the single measurement.
 *
 * <p>The guidance's dashboard goes from the overall indicator to charts and from there to the
 * detail (Appendix 5). A {@link dev.isg.evaluation.dashboard.Dashboard} is that page as data: it
 * draws nothing and decides nothing.
 */
@NullMarked
package dev.isg.evaluation.dashboard;

import org.jspecify.annotations.NullMarked;
