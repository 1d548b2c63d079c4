/**
 * Everything one governance unit has laid down, as one document, and the look-up over it.
 *
 * <p>The guidance's framework has five {@linkplain dev.isg.core.programme.Activity activities}:
 * direct, monitor and evaluate form the base cycle; oversee and report stand around it (section
 * 1.4.2). A {@link dev.isg.core.programme.Programme} holds what Direct lays down, from management's
 * policy through the CISO's objectives and targets to the managers' controls. Its parts refer to
 * each other by id, so a programme may be a poor draft: {@link
 * dev.isg.core.programme.ProgrammeCheck} tells everything that is missing or wrong at once, and
 * {@link dev.isg.core.programme.ResolvedProgramme} looks everything up for one day, once nothing
 * is.
 *
 * <pre>{@code
 * Programme programme = IsgJson.standard().read("programme.json", text, Programme.class).value();
 * ValidationReport report = ProgrammeCheck.check(programme);
 * ResolvedProgramme resolved = ResolvedProgramme.of(programme, LocalDate.parse("2026-03-31"));
 * }</pre>
 */
@NullMarked
package dev.isg.core.programme;

import org.jspecify.annotations.NullMarked;
