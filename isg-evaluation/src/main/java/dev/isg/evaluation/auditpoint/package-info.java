/**
 * Oversee: what auditors confirm.
 *
 * <p>The guidance gives seven points on governance (table 6-1), shipped in {@link
 * dev.isg.evaluation.auditpoint.GovernanceAuditPoints}, and quotes what auditors ask of internal
 * control (Appendix 3), shipped as catalogues. {@link dev.isg.evaluation.auditpoint.AuditPoints}
 * makes points of the rows of any catalogue, a company's own included. All else on oversight refers
 * to a point by its {@link dev.isg.evaluation.auditpoint.AuditPointId}.
 *
 * <pre>{@code
 * List<AuditPoint> lossRisk = AuditPoints.of(Catalogues.shipped().get(CatalogueId.of("CAT-H2")));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.auditpoint;

import org.jspecify.annotations.NullMarked;
