package dev.isg.core.json;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What there is to say of the format a document is written in. */
final class Formats {
  static final String FIELD = "formatVersion";
  static final String PATH = "/" + FIELD;

  private Formats() {}

  /** Why a document in this format cannot be read; empty if it can. */
  static Optional<Issue> refusal(DocumentFormat format, BigInteger found) {
    if (found.signum() <= 0) {
      return Optional.of(issue(JsonRule.FORMAT_BEFORE_FIRST, format, found, Map.of()));
    }
    return found.compareTo(BigInteger.valueOf(format.version())) > 0
        ? Optional.of(issue(JsonRule.FORMAT_TOO_NEW, format, found, Map.of()))
        : Optional.empty();
  }

  /** Tells that a document was read by steps from an older format. */
  static Issue upgraded(DocumentFormat format, BigInteger found, List<LocalizedText> changes) {
    LocalizedText listed =
        LocalizedText.of(
            String.join("、", changes.stream().map(LocalizedText::ja).toList()),
            String.join("; ", changes.stream().map(LocalizedText::en).toList()));
    return issue(JsonRule.FORMAT_UPGRADED, format, found, Map.of("changes", listed));
  }

  private static Issue issue(
      JsonRule rule, DocumentFormat format, BigInteger found, Map<String, LocalizedText> more) {
    Map<String, LocalizedText> inputs =
        new TreeMap<>(
            Map.of(
                "document", LocalizedText.same(format.name()),
                "found", LocalizedText.same(found.toString()),
                "newest", LocalizedText.same(Integer.toString(format.version()))));
    inputs.putAll(more);
    return Issue.of(rule, PATH, inputs);
  }
}
