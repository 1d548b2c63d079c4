package dev.isg.core.process;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a step was carried out. Communication and monitoring belong to every step, not only to the
 * last.
 *
 * @param step the step
 * @param on the day it was finished
 * @param by who answers for it
 * @param result what came out
 * @param communication with whom what was shared; empty if nothing is recorded
 * @param monitoring how it is watched and reviewed; empty if nothing is recorded
 * @source METI 2009, Appendix 4
 */
public record StepRecord(
    ProcessStep step,
    LocalDate on,
    PersonId by,
    LocalizedText result,
    Optional<LocalizedText> communication,
    Optional<LocalizedText> monitoring) {}
