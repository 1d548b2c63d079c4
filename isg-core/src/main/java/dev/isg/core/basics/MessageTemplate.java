package dev.isg.core.basics;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in both languages with named places, such as {@code {target}}, to be filled.
 *
 * @param text the text with its places in braces
 */
public record MessageTemplate(LocalizedText text) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  /** A template in both languages. */
  public static MessageTemplate of(String ja, String en) {
    return new MessageTemplate(LocalizedText.of(ja, en));
  }

  /**
   * Fills the places. A place without an argument stays as it is written, so that a gap is seen and
   * never silently blank; arguments that no place names are left out.
   */
  public LocalizedText fill(Map<String, LocalizedText> arguments) {
    return LocalizedText.of(
        fill(text.ja(), arguments, Language.JA), fill(text.en(), arguments, Language.EN));
  }

  private static String fill(
      String template, Map<String, LocalizedText> arguments, Language language) {
    return PLACE
        .matcher(template)
        .replaceAll(
            match -> {
              LocalizedText argument = arguments.get(match.group(1));
              return Matcher.quoteReplacement(
                  argument == null ? match.group() : argument.in(language));
            });
  }
}
