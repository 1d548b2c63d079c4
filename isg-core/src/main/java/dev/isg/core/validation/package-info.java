/**
 * Jakarta Validation for documents: what a decided document says of itself that a draft may leave
 * open, told as issues with path, in Japanese and English.
 *
 * <p>Three things tell trouble, and none tells what another does. A <em>constructor</em> refuses
 * what cannot exist. A <em>constraint</em> tells that one attribute is absent or empty, looking at
 * nothing else; those in the group {@link dev.isg.core.basics.Decided} are for decided documents
 * only. A <em>rule</em>, such as those of {@code ProgrammeCheck} and {@code PolicyReadiness}, tells
 * what joins several values or what the guidance asks for by name.
 *
 * <p>The program that embeds this library brings the engine. Hibernate Validator passes over
 * accessors without a prefix unless it is told about them, so {@link
 * dev.isg.core.validation.ModelValidator#using} refuses one that is not:
 *
 * <pre>{@code
 * HibernateValidatorConfiguration configuration =
 *     Validation.byProvider(HibernateValidator.class).configure();
 * Validator engine =
 *     configuration
 *         .getterPropertySelectionStrategy(new AccessorsWithoutPrefix())
 *         .messageInterpolator(new ParameterMessageInterpolator())
 *         .buildValidatorFactory()
 *         .getValidator();
 * ValidationReport report = ModelValidator.using(engine).checkDecided(programme);
 * }</pre>
 *
 * <p>{@code AccessorsWithoutPrefix} answers the name of every method without parameters as that of
 * its property.
 */
@NullMarked
package dev.isg.core.validation;

import org.jspecify.annotations.NullMarked;
