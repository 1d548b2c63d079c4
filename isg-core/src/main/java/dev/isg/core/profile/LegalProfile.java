package dev.isg.core.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.json.IsgJson;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the law of one country said in one stretch of time, as references only. Law changes; a
 * profile says between which days it may be relied on, and the code knows no article.
 *
 * @source METI 2009, 3.1.1 and Appendix 2
 */
@DocumentFormat(name = "legal-profile", version = LegalProfile.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableLegalProfile.class)
@JsonDeserialize(as = ImmutableLegalProfile.class)
public abstract class LegalProfile {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  private static final String JAPAN_2009 = "jp-2009.json";

  LegalProfile() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The profile this library ships: the articles of Japanese law the guidance cites, as it cited
   * them. It is history, not advice on the law of today.
   */
  public static LegalProfile citedByGuidance() {
    try (InputStream pack = LegalProfile.class.getResourceAsStream(JAPAN_2009)) {
      if (pack == null) {
        throw new IllegalStateException(JAPAN_2009 + " is missing from the library");
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(JAPAN_2009, text, LegalProfile.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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

  /** The places in the law. */
  @NotEmpty
  public abstract List<LegalReference> references();

  /** Whether it may be relied on that day. */
  public final boolean coversDay(LocalDate day) {
    return !day.isBefore(from()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The references that ask for a system of internal control, in the order of the profile. */
  public final List<LegalReference> referencesOf(InternalControlSystem system) {
    return references().stream()
        .filter(reference -> reference.system().map(system::equals).orElse(false))
        .toList();
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "LegalProfile",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (until().map(last -> last.isBefore(from())).orElse(false)) {
      throw InvalidModelException.of(
          "LegalProfile", "until が from より前です", "until must not be before from");
    }
  }

  /** Builds a profile. */
  public static class Builder extends ImmutableLegalProfile.Builder {
    Builder() {}
  }
}
