package dev.isg.core.isms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.RowId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the policy, objectives and targets of a management system by ISO/IEC 27001 stand for those of
 * the programme. A programme that has one says that it uses the standard.
 *
 * @source METI 2009, 3.3.2
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableIsmsMapping.class)
@JsonDeserialize(as = ImmutableIsmsMapping.class)
public abstract class IsmsMapping {
  IsmsMapping() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The edition of the standard that is used, as the company names it. */
  public abstract LocalizedText edition();

  /** The row of the catalogue of standards (CAT-M) it is; empty for an edition not listed there. */
  public abstract Optional<RowId> standard();

  /** The items of the management system. */
  public abstract List<IsmsItem> items();

  /** The table: what stands for what. */
  public abstract List<MappingEntry> entries();

  /** What of the programme has no counterpart, and why. */
  public abstract List<LeftOut> leftOut();

  /** The elements an item stands for, in the order of the table. */
  public final List<GovernedElement> elementsOf(IsmsItemId item) {
    return entries().stream()
        .filter(entry -> entry.item().equals(item))
        .map(MappingEntry::element)
        .toList();
  }

  /** The items that stand for an element, in the order of the table. */
  public final List<IsmsItemId> itemsOf(GovernedElement element) {
    return entries().stream()
        .filter(entry -> entry.element().equals(element))
        .map(MappingEntry::item)
        .toList();
  }

  /** Builds a mapping. */
  public static class Builder extends ImmutableIsmsMapping.Builder {
    Builder() {}
  }
}
