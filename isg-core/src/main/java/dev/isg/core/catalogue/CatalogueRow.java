package dev.isg.core.catalogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One row of a catalogue: a text in both languages, where it comes from, and how far it may be
 * relied on.
 *
 * <p>It cannot exist with a malformed attribute, nor with a printed text without the flag {@link
 * RowFlag#ERRATUM} or the flag without the text.
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCatalogueRow.class)
@JsonDeserialize(as = ImmutableCatalogueRow.class)
public abstract class CatalogueRow {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,31}");
  private static final int MAX_VALUE_LENGTH = 120;

  CatalogueRow() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, stable as long as the row means the same. */
  public abstract RowId id();

  /** The heading that this row and its neighbours share; empty where the table has none. */
  public abstract Optional<LocalizedText> group();

  /** What the row says. */
  public abstract LocalizedText text();

  /** A reservation, an example or a piece of context; empty if there is none. */
  public abstract Optional<LocalizedText> note();

  /** Where it comes from. */
  public abstract SourceRef source();

  /** Whose words the Japanese text is in. */
  public abstract Wording wording();

  /** What to know before relying on it, in the order of {@link RowFlag}. */
  public abstract Set<RowFlag> flags();

  /** What the source prints by mistake; empty unless flagged {@link RowFlag#ERRATUM}. */
  public abstract Optional<String> printed();

  /**
   * Facts of the row for programs, by key. A key is 1 to 32 letters and digits and starts in lower
   * case; a value is 1 to 120 characters. What a key means is said by {@link
   * Catalogue#attributeKeys()}; a key that is absent says nothing.
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> attributes();

  /** The value of one attribute; empty if the row says nothing on it. */
  public final Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes().get(key));
  }

  /** Whether its figures may enter a calculation: only where it is not for reference only. */
  public final boolean computable() {
    return !flags().contains(RowFlag.REFERENCE_ONLY);
  }

  /** This row with another text. */
  abstract CatalogueRow withText(LocalizedText text);

  /** This row with another note. */
  abstract CatalogueRow withNote(LocalizedText note);

  /** This row with its words ascribed otherwise. */
  abstract CatalogueRow withWording(Wording wording);

  @Value.Check
  void check() {
    List<LocalizedText> faults = new ArrayList<>();
    if (flags().contains(RowFlag.ERRATUM) != printed().isPresent()) {
      faults.add(
          LocalizedText.of(
              "ERRATUM と printed は必ず組で指定します", "ERRATUM and printed go together or not at all"));
    }
    for (Map.Entry<String, String> attribute : attributes().entrySet()) {
      String value = attribute.getValue();
      if (!KEY.matcher(attribute.getKey()).matches()
          || value.isBlank()
          || value.length() > MAX_VALUE_LENGTH) {
        faults.add(
            LocalizedText.of(
                "属性「" + attribute.getKey() + "」は、小文字で始まる 32 字以内の英数字の名前と 120 字以内の値にします",
                "attribute '"
                    + attribute.getKey()
                    + "' needs a name of at most 32 letters and digits starting in lower case, and"
                    + " a value of 1 to 120 characters"));
      }
    }
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("CatalogueRow " + id(), faults);
    }
  }

  /** Builds a row. */
  public static class Builder extends ImmutableCatalogueRow.Builder {
    Builder() {}
  }
}
