/**
 * Oversee: the audit as a whole, and the file that proves it.
 *
 * <p>Auditors who examine too little may themselves be at fault (guidance, section 6.1), so what
 * was examined has to be provable. An {@link dev.isg.evaluation.dossier.OversightReview} brings
 * checklist, coverage, independence, cooperation and follow-up together with every issue. An {@link
 * dev.isg.evaluation.dossier.AuditDossier} freezes it as a version that names the hash of the one
 * before; {@link dev.isg.evaluation.dossier.AuditDossiers} adds versions and verifies that none was
 * altered or lost something.
 *
 * <pre>{@code
 * OversightReview review = OversightReview.of(input, evaluation, file, GovernanceAuditPoints.all());
 * System.out.println(AuditReport.text(review, Language.EN));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.dossier;

import org.jspecify.annotations.NullMarked;
