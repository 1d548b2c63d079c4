/**
 * Oversee: what auditors learn from others.
 *
 * <p>Auditors ask directors for reports periodically, use what internal audit found, and hear the
 * accounting auditor (guidance, sections 6.1 and 6.2). A {@link
 * dev.isg.evaluation.cooperation.ReportRequest} keeps what was asked and answered, an {@link
 * dev.isg.evaluation.cooperation.InternalFinding} what internal audit found and which points it
 * bears on. {@link dev.isg.evaluation.cooperation.Cooperation} tells what was not asked, did not
 * come, or was not used.
 */
@NullMarked
package dev.isg.evaluation.cooperation;

import org.jspecify.annotations.NullMarked;
