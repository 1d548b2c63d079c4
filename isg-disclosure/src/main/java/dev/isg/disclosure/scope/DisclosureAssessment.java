package dev.isg.disclosure.scope;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.disclosure.audience.Audience;
import java.time.LocalDate;

/**
 * Someone's recorded judgement of how useful an item would be to an attacker if one audience were
 * told.
 *
 * @param item the item
 * @param audience the audience
 * @param usefulness how useful it would be to an attacker
 * @param reason why; never shown outside, since it may itself help an attacker
 * @param assessor who judged
 * @param assessedOn the day of the judgement, in the zone of the governance unit
 * @source METI 2009, preface, footnote 1
 */
public record DisclosureAssessment(
    DisclosureItemId item,
    Audience audience,
    AttackerUsefulness usefulness,
    LocalizedText reason,
    PersonId assessor,
    LocalDate assessedOn) {}
