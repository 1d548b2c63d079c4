package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.Disposition;
import dev.isg.disclosure.scope.InformationType;

/**
 * An item as it is told.
 *
 * @param id the item
 * @param informationType what kind of information it is
 * @param disposition whether it is told as written or aggregated; never withheld
 * @param text the wording that is told
 * @param explainsAbsence whether it explains why its content is not reported
 */
public record ToldItem(
    DisclosureItemId id,
    InformationType informationType,
    Disposition disposition,
    LocalizedText text,
    boolean explainsAbsence) {}
