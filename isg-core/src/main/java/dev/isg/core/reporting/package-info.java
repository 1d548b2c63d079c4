/**
 * Direct: how news and results go up to management.
 *
 * <p>Something happens in the field; the risk management department gathers the news and sees to
 * the first response; management is told promptly and responds once and again (guidance, section
 * 3.2.1, Fig. 3-2). A {@link dev.isg.core.reporting.ReportedEvent} keeps the time of each
 * {@linkplain dev.isg.core.reporting.ReportingHop hop}; a time that was not recorded stays unknown.
 *
 * <p>Beside the events there is the regular {@link dev.isg.core.reporting.ManagementReport}: each
 * item with a message in plain language, each report with the {@linkplain
 * dev.isg.core.reporting.Receipt receipt} of someone of management. Which periods are due by a day
 * follows from {@link dev.isg.core.reporting.Reporting} and the fiscal calendar.
 */
@NullMarked
package dev.isg.core.reporting;

import org.jspecify.annotations.NullMarked;
