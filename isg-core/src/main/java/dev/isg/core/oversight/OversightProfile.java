package dev.isg.core.oversight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.json.IsgJson;
import dev.isg.core.profile.LegalReference;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The forms of oversight in one stretch of time, with what to cite on them. Names and law change; a
 * profile says between which days it may be relied on, and the code knows no article.
 *
 * @source METI 2009, chapter 6 and footnote 35
 */
@DocumentFormat(name = "oversight-profile", version = OversightProfile.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableOversightProfile.class)
@JsonDeserialize(as = ImmutableOversightProfile.class)
public abstract class OversightProfile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  OversightProfile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The forms of Japan as the guidance cites them: history, not advice on the law of today. */
  public static OversightProfile citedByGuidance() {
    return read("jp-2009.json");
  }

  /** The three forms of Japan since 1 May 2015, under the names they have had since. */
  public static OversightProfile japanSince2015() {
    return read("jp-2015.json");
  }

  /** The model of many other countries: a board of directors supervises the executives. */
  public static OversightProfile boardModel() {
    return read("board.json");
  }

  /** The profiles that are shipped and may be relied on that day. */
  public static List<OversightProfile> shippedFor(LocalDate day) {
    return Stream.of(citedByGuidance(), japanSince2015(), boardModel())
        .filter(profile -> profile.coversDay(day))
        .toList();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The name of the profile. */
  public abstract LocalizedText title();

  /** The first day it may be relied on, inclusive. */
  public abstract LocalDate from();

  /** The last day it may be relied on, inclusive; empty while nobody has said when it ends. */
  public abstract Optional<LocalDate> until();

  /** The forms; at least one. */
  @NotEmpty
  public abstract List<OversightForm> forms();

  /** What to cite; empty if nothing. */
  public abstract List<OversightFact> facts();

  /** The places in the law; empty where the profile rests on none. */
  public abstract List<LegalReference> references();

  /** Whether it may be relied on that day. */
  public final boolean coversDay(LocalDate day) {
    return !day.isBefore(from()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The form with the id; empty if the profile has none. */
  public final Optional<OversightForm> form(OversightFormId id) {
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  private static OversightProfile read(String name) {
    try (InputStream pack = OversightProfile.class.getResourceAsStream(name)) {
      if (pack == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(name, text, OversightProfile.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "OversightProfile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (until().map(last -> last.isBefore(from())).orElse(false)) {
      throw InvalidModelException.of(
          "OversightProfile", "until が from より前です", "until must not be before from");
    }
    if (forms().stream().map(OversightForm::id).distinct().count() != forms().size()) {
      throw InvalidModelException.of(
          "OversightProfile", "forms に同じ id があります", "two forms have the same id");
    }
  }

  /** Builds a profile. */
  public static class Builder extends ImmutableOversightProfile.Builder {
    Builder() {}
  }
}
