package dev.isg.metrics.smart;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that leave the measurer to decide what counts. A list is data: the shipped one can be added
 * to or replaced.
 *
 * <p>English words are found as whole words, in either case. Japanese puts no spaces between words,
 * so a Japanese one is found wherever it is written; each word names the harmless longer terms in
 * which it means something else.
 *
 * @param words the words, in the order they are looked for
 */
public record VagueWords(List<Word> words) {
  private static final String FILE = "vague-words.json";

  /**
   * A vague word.
   *
   * @param language the language it is of
   * @param word the word or phrase; not blank
   * @param unlessIn the longer terms in which it is harmless, such as {@code regular expression};
   *     each contains the word
   */
  public record Word(Language language, String word, List<String> unlessIn) {
    /** Copies the terms. Refuses a blank word, and a term without the word in it. */
    public Word {
      unlessIn = List.copyOf(unlessIn);
      if (word.isBlank() || !unlessIn.stream().allMatch(term -> term.contains(word))) {
        throw InvalidModelException.of(
            "VagueWords",
            "語は空にできず、unlessIn の各語句はその語を含みます",
            "a word is not blank, and each term of unlessIn contains it");
      }
    }

    /** A word that is vague wherever it is written. */
    public static Word of(Language language, String word) {
      return new Word(language, word, List.of());
    }

    /** The harmless terms come first, so that they use up what is written. */
    private Pattern pattern() {
      List<String> either = new ArrayList<>(unlessIn);
      either.sort((one, other) -> Integer.compare(other.length(), one.length()));
      either.add(word);
      String alternatives = String.join("|", either.stream().map(Pattern::quote).toList());
      return language == Language.JA
          ? Pattern.compile(alternatives)
          : Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** What is written where the word is found and not harmless, each spelling once. */
    private List<String> in(String text) {
      return pattern()
          .matcher(text)
          .results()
          .map(hit -> hit.group())
          .filter(written -> written.length() == word.length())
          .distinct()
          .toList();
    }
  }

  /** Copies the words. */
  public VagueWords {
    words = List.copyOf(words);
  }

  /** The words shipped with this library, read anew at each call. */
  public static VagueWords shipped() {
    try (InputStream pack = VagueWords.class.getResourceAsStream(FILE)) {
      if (pack == null) {
        throw new IllegalStateException("the library is incomplete: no " + FILE);
      }
      String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
      return IsgJson.standard().read(FILE, text, VagueWords.class).value();
    } catch (IOException broken) {
      throw new UncheckedIOException("the library is damaged: " + FILE, broken);
    }
  }

  /** These words and others after them. */
  public VagueWords plus(Collection<Word> more) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(more);
    return new VagueWords(all);
  }

  /** The vague words of a text, each as it is written and once, in the order of the list. */
  public List<String> in(LocalizedText text) {
    return words.stream()
        .flatMap(word -> word.in(text.in(word.language())).stream())
        .distinct()
        .toList();
  }
}
