package dev.isg.metrics.checksheet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list of things to be checked, to be filled in by one who looks.
 *
 * @source METI 2009, 4.2.2, table 4-3
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCheckSheet.class)
@JsonDeserialize(as = ImmutableCheckSheet.class)
public abstract class CheckSheet {
  CheckSheet() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id. A sheet whose items change gets a new one, so that old answers keep their meaning. */
  public abstract CheckSheetId id();

  /** The title. */
  public abstract LocalizedText title();

  /** Where it is taken from; empty if it is the company's own. */
  public abstract Optional<SourceRef> source();

  /** The items, in the order they are asked; at least one, each id once. */
  public abstract List<CheckItem> items();

  /** This sheet with other items. */
  public abstract CheckSheet withItems(Iterable<? extends CheckItem> items);

  /** The item with the id; empty if there is none. */
  public final Optional<CheckItem> find(CheckItemId id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    if (items().isEmpty()) {
      throw InvalidModelException.of(
          "CheckSheet " + id(), "確認事項が 1 つ以上必要です", "needs at least one item");
    }
    if (items().stream().map(CheckItem::id).distinct().count() < items().size()) {
      throw InvalidModelException.of(
          "CheckSheet " + id(), "確認事項の id が重複しています", "two items have one id");
    }
  }

  /** Builds a sheet. */
  public static class Builder extends ImmutableCheckSheet.Builder {
    Builder() {}
  }
}
