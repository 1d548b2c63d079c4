/**
 * Evaluate and Direct: which clause of the policy changed because of which evaluation.
 *
 * <p>When management decides to revise, the policy is fed back to Direct (guidance, section 5.1).
 * The next version names the evaluation that triggered it; that evaluation names the clauses to be
 * worked over and what led to them. A {@link dev.isg.evaluation.revision.RevisionTrail} joins the
 * two, so that one can go either way: from an evaluation to the revisions it led to, and from a
 * clause to the evaluations behind it. What was changed though no evaluation asked for it, and what
 * was asked for and not changed, is told.
 *
 * <pre>{@code
 * RevisionTrail trail = RevisionTrail.of(programme.policies(), evaluations);
 * trail.revisionsOf(evaluation.contentHash()).forEach(found -> System.out.println(found.text()));
 * trail.behind(policyId, "acceptableLevel").forEach(found -> System.out.println(found.text()));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.revision;

import org.jspecify.annotations.NullMarked;
