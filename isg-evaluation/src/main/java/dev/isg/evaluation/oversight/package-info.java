/**
 * Oversee: whether management directs, monitors and evaluates as it should.
 *
 * <p>The guidance gives seven points to confirm (table 6-1), shipped in {@link
 * dev.isg.evaluation.oversight.GovernanceAuditPoints}. For each, an {@link
 * dev.isg.evaluation.oversight.AuditChecklist} collects the evidence that programme, evaluation and
 * decisions hold; the answer is the auditor's, recorded in an {@link
 * dev.isg.evaluation.oversight.AuditFile} with the finding and followed to its end. Without a
 * record a point is not examined. No opinion is formed automatically.
 *
 * <p>The same list serves other questions: {@link dev.isg.evaluation.oversight.AuditPoints} makes
 * points of the rows of a catalogue, such as those on managing the risk of loss and on keeping
 * information (Appendix 3). The library holds no evidence on them; the auditor does.
 */
@NullMarked
package dev.isg.evaluation.oversight;

import org.jspecify.annotations.NullMarked;
