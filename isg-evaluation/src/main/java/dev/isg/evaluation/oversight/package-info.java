/**
 * Oversee: whether management directs, monitors and evaluates as it should.
 *
 * <p>For each {@linkplain dev.isg.evaluation.auditpoint.AuditPoint point to confirm} an {@link
 * dev.isg.evaluation.oversight.AuditChecklist} runs a named {@link
 * dev.isg.evaluation.oversight.EvidenceQuery} over programme, evaluation and decisions and tells
 * what was looked at and found, also where nothing was; the answer is the auditor's, recorded in an
 * {@link dev.isg.evaluation.oversight.AuditFile}. Without a record a point is not examined. Answers
 * are counted by activity; an {@link dev.isg.evaluation.oversight.AuditOpinion} is the auditor's
 * alone and never formed automatically.
 *
 * <p>The file also holds what the packages beside this one are about: who audits what, what was
 * asked of others, what internal audit found, and what was demanded.
 */
@NullMarked
package dev.isg.evaluation.oversight;

import org.jspecify.annotations.NullMarked;
