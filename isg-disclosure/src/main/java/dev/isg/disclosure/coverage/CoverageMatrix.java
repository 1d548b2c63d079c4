package dev.isg.disclosure.coverage;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.basics.TypedId;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.coverage.GuidanceSection;
import dev.isg.core.issue.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which rules and which rows of catalogues carry out which section of the guidance. The same rules
 * and catalogues give the same matrix, whatever their order.
 */
public final class CoverageMatrix {
  private final Map<GuidanceSection, List<String>> rules = new EnumMap<>(GuidanceSection.class);
  private final Map<GuidanceSection, List<RowId>> rows = new EnumMap<>(GuidanceSection.class);
  private final List<String> ownRules = new ArrayList<>();
  private final List<RowId> otherRows = new ArrayList<>();

  private CoverageMatrix() {}

  /** The matrix of the library: all its rules and the catalogues it ships. */
  public static CoverageMatrix ofLibrary() {
    return of(LibraryRules.all(), Catalogues.shipped());
  }

  /** The matrix of some rules and catalogues, such as a company's own besides the library's. */
  public static CoverageMatrix of(Collection<? extends Rule> rules, Catalogues catalogues) {
    CoverageMatrix matrix = new CoverageMatrix();
    rules.stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(rule -> put(matrix.rules, matrix.ownRules, rule.source(), rule.id()));
    catalogues.all().stream()
        .map(Catalogue::rows)
        .flatMap(List::stream)
        .sorted(Comparator.<CatalogueRow, TypedId>comparing(CatalogueRow::id))
        .forEach(row -> put(matrix.rows, matrix.otherRows, row.source(), row.id()));
    return matrix;
  }

  /** The ids of the rules of a section, in order; empty if it has none. */
  public List<String> rules(GuidanceSection section) {
    return List.copyOf(rules.getOrDefault(section, List.of()));
  }

  /** The rows of catalogues of a section, in order; empty if it has none. */
  public List<RowId> rows(GuidanceSection section) {
    return List.copyOf(rows.getOrDefault(section, List.of()));
  }

  /** The ids of the rules that rest on no place in the guidance: designs of the library. */
  public List<String> rulesOfNoSection() {
    return List.copyOf(ownRules);
  }

  /** The rows of catalogues that rest on no place in the guidance: the company's own. */
  public List<RowId> rowsOfNoSection() {
    return List.copyOf(otherRows);
  }

  /** The matrix as a Markdown table, a line for each section, ending with a newline. */
  public String markdown(Language language) {
    boolean ja = language == Language.JA;
    StringBuilder text =
        new StringBuilder(ja ? "# ガイダンスとの対応\n\n" : "# Coverage of the guidance\n\n");
    text.append(ja ? "| 節 | 規則 | カタログの行 |\n" : "| section | rules | rows of catalogues |\n")
        .append("| --- | --- | --- |\n");
    for (GuidanceSection section : GuidanceSection.values()) {
      line(text, section.heading().in(language), rules(section), rows(section));
    }
    line(text, ja ? "本ライブラリの設計" : "designs of this library", ownRules, otherRows);
    return text.toString();
  }

  private static void line(StringBuilder text, String title, List<String> rules, List<RowId> rows) {
    text.append("| ")
        .append(title)
        .append(" | ")
        .append(rules.isEmpty() ? "—" : String.join(", ", rules))
        .append(" | ")
        .append(
            rows.isEmpty()
                ? "—"
                : rows.stream().map(RowId::value).collect(Collectors.joining(", ")))
        .append(" |\n");
  }

  private static <T> void put(
      Map<GuidanceSection, List<T>> bySection, List<T> others, SourceRef source, T id) {
    Collection<GuidanceSection> sections = GuidanceSection.of(source);
    sections.forEach(
        section -> bySection.computeIfAbsent(section, any -> new ArrayList<>()).add(id));
    if (sections.isEmpty()) {
      others.add(id);
    }
  }
}
