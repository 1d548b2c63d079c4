package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;

/**
 * What an auditor concludes on a period, in words of the auditor's own. No opinion is ever formed
 * by the library.
 *
 * @param period the period
 * @param opinion the opinion
 * @param auditor whose opinion it is
 * @param on the day it was given
 */
public record AuditOpinion(Period period, LocalizedText opinion, PersonId auditor, LocalDate on) {}
