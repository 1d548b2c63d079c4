package dev.isg.core.catalogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.DocumentFormat;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a company changes in one catalogue: rows it adds, hides or words otherwise. The catalogue
 * itself stays as it is.
 *
 * <p>An overlay may be laid over another. Two that name no row in common give the same result in
 * either order.
 */
@DocumentFormat(name = "overlay", version = Overlay.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableOverlay.class)
@JsonDeserialize(as = ImmutableOverlay.class)
public abstract class Overlay {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  Overlay() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The catalogue it is made for. */
  public abstract CatalogueId catalogue();

  /** Rows to add. They stand after the rows of the catalogue, by id. */
  public abstract List<CatalogueRow> additions();

  /** Rows to hide. */
  public abstract List<Hiding> hidings();

  /** Rows to word otherwise. */
  public abstract List<Rewording> rewordings();

  /**
   * Lays this overlay over a catalogue.
   *
   * @throws InvalidDocumentException with every {@link CatalogueRule} broken, if any is: it hides
   *     or rewords what does not exist, or adds an id that does
   */
  public final OverlaidCatalogue applyTo(Catalogue catalogue) {
    return OverlaidCatalogue.of(catalogue).with(this);
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "Overlay",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /**
   * A row that is not to be shown.
   *
   * @param id the row
   * @param reason why, for whoever asks later
   */
  public record Hiding(RowId id, LocalizedText reason) {}

  /**
   * Other words for a row. Source, flags and attributes stay; a row reworded is no longer quoted.
   *
   * @param id the row
   * @param text the new text; empty to keep the text
   * @param note the new note; empty to keep the note
   * @param reason why, for whoever asks later
   */
  public record Rewording(
      RowId id, Optional<LocalizedText> text, Optional<LocalizedText> note, LocalizedText reason) {
    /** Refuses a rewording that changes nothing. */
    public Rewording {
      if (text.isEmpty() && note.isEmpty()) {
        throw InvalidModelException.of(
            "Rewording " + id, "text か note の少なくとも一方が必要です", "needs a text, a note, or both");
      }
    }

    /** Another text for a row. */
    public static Rewording ofText(RowId id, LocalizedText text, LocalizedText reason) {
      return new Rewording(id, Optional.of(text), Optional.empty(), reason);
    }

    /** Another note for a row. */
    public static Rewording ofNote(RowId id, LocalizedText note, LocalizedText reason) {
      return new Rewording(id, Optional.empty(), Optional.of(note), reason);
    }

    CatalogueRow applyTo(CatalogueRow row) {
      CatalogueRow reworded =
          text.map(words -> row.withText(words).withWording(Wording.OWN)).orElse(row);
      return note.map(reworded::withNote).orElse(reworded);
    }
  }

  /** Builds an overlay. */
  public static class Builder extends ImmutableOverlay.Builder {
    Builder() {}
  }
}
