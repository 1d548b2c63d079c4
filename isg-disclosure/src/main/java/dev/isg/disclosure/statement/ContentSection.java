package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.plan.AccountabilityContent;
import java.util.List;

/**
 * One of the four contents as it is told.
 *
 * @param content the content
 * @param heading the heading over it, the company's own or the guidance's
 * @param items what is told, in the order of the plan; empty if nothing may be told
 * @source METI 2009, 7.3
 */
public record ContentSection(
    AccountabilityContent content, LocalizedText heading, List<ToldItem> items) {
  /** Copies the items. */
  public ContentSection {
    items = List.copyOf(items);
  }
}
