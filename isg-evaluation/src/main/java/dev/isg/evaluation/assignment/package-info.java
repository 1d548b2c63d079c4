/**
 * Oversee: which audit is for what.
 *
 * <p>The auditors audit how management governs; internal audit audits how the organisation manages
 * (guidance, section 6.2 and figure 6-1). An {@link dev.isg.evaluation.assignment.AuditPlan} says
 * what a kind of audit looks at; {@link dev.isg.evaluation.assignment.AuditCoverage} warns where a
 * layer is given to the wrong audit, where nobody audits a layer, and where one of the activities
 * of management is left out.
 */
@NullMarked
package dev.isg.evaluation.assignment;

import org.jspecify.annotations.NullMarked;
