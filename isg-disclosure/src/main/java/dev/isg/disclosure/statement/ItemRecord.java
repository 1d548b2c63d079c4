package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.InformationType;
import dev.isg.disclosure.scope.ScopeRuling;
import java.util.List;

/**
 * Everything that was judged and decided about an item. For insiders.
 *
 * @param id the item
 * @param content which of the four contents it belongs to
 * @param informationType what kind of information it is
 * @param text the wording of the plan
 * @param assessments what was judged of it, in the order of the plan
 * @param rulings what becomes of it for each audience it is meant for
 */
public record ItemRecord(
    DisclosureItemId id,
    AccountabilityContent content,
    InformationType informationType,
    LocalizedText text,
    List<DisclosureAssessment> assessments,
    List<ScopeRuling> rulings) {
  /** Copies the lists. */
  public ItemRecord {
    assessments = List.copyOf(assessments);
    rulings = List.copyOf(rulings);
  }

  /** The rulings by which it is withheld from someone. */
  public List<ScopeRuling> withheld() {
    return rulings.stream().filter(ruling -> !ruling.told()).toList();
  }
}
