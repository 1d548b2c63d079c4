package dev.isg.disclosure.regime;

import dev.isg.core.json.IsgJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs this library ships. They are dated facts with their sources, not legal advice. */
public final class RegimePacks {
  /** Japan: personal information, timely disclosure, extraordinary reports. */
  public static final String JAPAN = "jp-incident";

  /** The European Union: NIS2, DORA, GDPR, CRA, CER. */
  public static final String EUROPE = "eu-incident";

  /** The United States: Form 8-K. */
  public static final String UNITED_STATES = "us-incident";

  /** Singapore: personal data. */
  public static final String SINGAPORE = "sg-incident";

  private RegimePacks() {}

  /** The ids of all packs, in alphabetical order. */
  public static List<String> shipped() {
    return List.of(EUROPE, JAPAN, SINGAPORE, UNITED_STATES);
  }

  /**
   * A pack.
   *
   * @param id one of {@link #shipped()}
   * @throws IllegalArgumentException if there is no such pack
   */
  public static RegimePack pack(String id) {
    if (!shipped().contains(id)) {
      throw new IllegalArgumentException("no pack '" + id + "'; there are " + shipped());
    }
    String file = id + ".json";
    try (InputStream pack = RegimePacks.class.getResourceAsStream(file)) {
      if (pack == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(file, text, RegimePack.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The regimes of all packs, in the order of the packs. */
  public static List<Regime> all() {
    return shipped().stream().flatMap(id -> pack(id).regimes().stream()).toList();
  }
}
