package dev.isg.core.outsourcing;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;

/**
 * How governance reaches an outsourcee, thought about before anything was entrusted to it.
 *
 * @param arrangement what was agreed: what is asked of it, what it has to tell, who may look
 * @param by who considered it
 * @param on the day it was considered
 * @source METI 2009, 5.2(2)
 */
public record GovernanceBeforehand(LocalizedText arrangement, PersonId by, LocalDate on) {}
