package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Collects the issues of references between the parts of a document: ids used twice, and references
 * that lead nowhere. One instance serves one check.
 */
public final class References {
  private final List<Issue> issues = new ArrayList<>();

  /** A collection without an issue. */
  public References() {}

  /**
   * Indexes a list of a document by id and records each id that was there before.
   *
   * @param kind what the things are called, in both languages
   * @param listPath the JSON pointer of the list
   * @param items the list
   * @param id how to get at the id of an item
   */
  public <I extends TypedId, T> Map<I, T> index(
      LocalizedText kind, String listPath, List<T> items, Function<T, I> id) {
    Map<I, T> index = new LinkedHashMap<>();
    Map<I, String> firstPath = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      I key = id.apply(items.get(i));
      String path = listPath + "/" + i + "/id";
      String first = firstPath.putIfAbsent(key, path);
      if (first == null) {
        index.put(key, items.get(i));
      } else {
        add(
            ProgrammeRule.DUPLICATE_ID,
            path,
            Map.of(
                "kind", kind,
                "id", LocalizedText.same(key.value()),
                "first", LocalizedText.same(first)));
      }
    }
    return index;
  }

  /** Records a reference whose id the index does not have. Answers whether it has it. */
  public <I extends TypedId> boolean resolve(
      LocalizedText kind, String path, I id, Map<I, ?> index) {
    if (index.containsKey(id)) {
      return true;
    }
    add(
        ProgrammeRule.UNRESOLVED_REFERENCE,
        path,
        Map.of("kind", kind, "id", LocalizedText.same(id.value()), "known", known(index)));
    return false;
  }

  /** Records any other issue. */
  public void add(Rule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, new TreeMap<>(inputs)));
  }

  /** What was recorded so far. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** The ids an index has, for the texts of issues: at most twelve, in order. */
  static LocalizedText known(Map<? extends TypedId, ?> index) {
    if (index.isEmpty()) {
      return LocalizedText.of("（なし）", "(none)");
    }
    String listed =
        index.keySet().stream()
            .sorted()
            .limit(12)
            .map(TypedId::value)
            .collect(Collectors.joining(", "));
    return LocalizedText.same(index.size() > 12 ? listed + ", …" : listed);
  }
}
