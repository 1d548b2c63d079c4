package dev.isg.core.issue;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One place where a rule does not hold. It carries the rule with its strength, tier, source and
 * version, the path, the inputs, and says in both languages what is wrong and how to mend it.
 *
 * @param rule the rule that does not hold
 * @param path the place in the document, as a JSON pointer such as {@code /targets/2/dueDate};
 *     empty for the document as a whole
 * @param inputs the values the rule looked at, by the names its texts use
 * @param location the place in a file; empty if the document did not come from one
 */
public record Issue(
    Rule rule, String path, SortedMap<String, LocalizedText> inputs, Optional<Location> location)
    implements Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(
              (Issue issue) -> issue.location.orElse(new Location("", 0, 0)),
              Comparator.naturalOrder())
          .thenComparing(Issue::path)
          .thenComparing(issue -> issue.rule.id())
          .thenComparing(issue -> issue.message().en());

  /** Copies the inputs. */
  public Issue {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** An issue that has a path but no place in a file yet. */
  public static Issue of(Rule rule, String path, Map<String, LocalizedText> inputs) {
    return new Issue(rule, path, new TreeMap<>(inputs), Optional.empty());
  }

  /** An issue at a place in a file. */
  public static Issue at(
      Rule rule, Location location, String path, Map<String, LocalizedText> inputs) {
    return new Issue(rule, path, new TreeMap<>(inputs), Optional.of(location));
  }

  /** This issue at a place in a file. */
  public Issue withLocation(Location place) {
    return new Issue(rule, path, inputs, Optional.of(place));
  }

  /** How bad it is. */
  public Severity severity() {
    return rule.severity();
  }

  /** What is wrong, in both languages. */
  public LocalizedText message() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do about it, in both languages. */
  public LocalizedText mend() {
    return rule.definition().mend().fill(inputs);
  }

  /**
   * The issue as one paragraph for people: place, severity, rule, message, mend, source. A {@code
   * file:line:column} comes first where it is known, otherwise the path.
   */
  public String text(Language language) {
    StringBuilder text = new StringBuilder();
    location.ifPresent(place -> text.append(place).append(": "));
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append(severity().label().in(language))
        .append(" [")
        .append(rule.id())
        .append("] ")
        .append(message().in(language))
        .append(language == Language.JA ? "。→ " : ". -> ")
        .append(mend().in(language))
        .append(" (")
        .append(origin(language))
        .append(')');
    return text.toString();
  }

  /** The place in the guidance and the level of duty; a rule of our own has neither. */
  private String origin(Language language) {
    return rule.source().ofThisLibrary()
        ? Strength.DERIVED.label().in(language)
        : rule.source() + ", " + rule.tier().label().in(language);
  }

  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }
}
