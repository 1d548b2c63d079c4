/**
 * Direct: whether governance is established.
 *
 * <p>Where establishing it fails, three symptoms show: roles and responsibilities stay vague, there
 * are no targets in line with strategy and policy, and management has no mechanism to grasp the
 * state (guidance, section 1.5.1). {@link dev.isg.core.establishment.EstablishmentDiagnostic} looks
 * for each by itself and lays the evidence beside it. It proposes; whether the symptom is real is
 * for people to judge.
 *
 * <p>{@link dev.isg.core.establishment.OrganisationReview} asks of one day who acts and under which
 * arrangements (section 3.2.1). {@link dev.isg.core.establishment.Persona} says for whom all this
 * is, {@link dev.isg.core.establishment.GovernanceLayer} where it stands in corporate governance.
 *
 * <pre>{@code
 * EstablishmentDiagnostic.of(programme, LocalDate.parse("2026-03-31")).findings().forEach(found ->
 *     System.out.println(found.symptom().label().en() + ": " + found.presence().label().en()));
 * }</pre>
 */
@NullMarked
package dev.isg.core.establishment;

import org.jspecify.annotations.NullMarked;
