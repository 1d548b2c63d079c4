package dev.isg.metrics.smart;

import dev.isg.core.basics.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that leave the measurer to decide what counts. */
final class VagueWords {
  private static final Pattern JAPANESE =
      Pattern.compile(
          "適切|適正|適宜|妥当|十分|充分|必要に応じ|可能な限り|できるだけ|できる限り|なるべく|概ね|おおむね|ほぼ|"
              + "ある程度|一定の|相当|速やか|迅速|すみやか|定期的|良好|主な|主要な|重要な|多くの|積極的|効果的");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(adequate(ly)?|appropriate(ly)?|proper(ly)?|sufficient(ly)?|reasonabl[ey]|suitabl[ey]|"
              + "as needed|as necessary|as far as possible|where possible|mostly|roughly|"
              + "approximately|to some extent|timely|prompt(ly)?|regular(ly)?|significant(ly)?|"
              + "major|important|good|well|effective(ly)?|many|several|active(ly)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private VagueWords() {}

  /** The vague words of a text, each as it is written, Japanese ones first. */
  static List<String> in(LocalizedText text) {
    List<String> found = new ArrayList<>();
    for (Matcher matcher : List.of(JAPANESE.matcher(text.ja()), ENGLISH.matcher(text.en()))) {
      matcher
          .results()
          .map(hit -> hit.group())
          .filter(word -> !found.contains(word))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }
}
