package dev.isg.core.catalogue;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Catalogues as Markdown for people who check them: one sheet to review the translation, one to see
 * which section of the guidance each row stands for. The same catalogues give the same text.
 */
public final class CatalogueSheets {
  private static final Comparator<SourceRef> GUIDANCE_ORDER =
      Comparator.comparing(SourceRef::document)
          .thenComparing(source -> !source.place().startsWith("Preface"))
          .thenComparing(SourceRef::place, NaturalOrder.OF_TEXTS);

  private CatalogueSheets() {}

  /**
   * A table for each catalogue with id, Japanese, English, source, wording and flags of each row.
   * The group stands before the text in square brackets, the note after it in round ones.
   */
  public static String translation(Catalogues catalogues) {
    StringBuilder sheet = new StringBuilder("# 訳文点検表 / Translation review\n");
    for (Catalogue catalogue : catalogues.all()) {
      sheet
          .append("\n## ")
          .append(catalogue.id())
          .append(' ')
          .append(both(catalogue.title()))
          .append("\n\n")
          .append(catalogue.source())
          .append(catalogue.openList() ? "; 例示（等） / open list" : "")
          .append(catalogue.note().map(note -> "; " + both(note)).orElse(""))
          .append("\n\n| id | 日本語 | English | source | flags |\n| --- | --- | --- | --- | --- |\n");
      catalogue.rows().forEach(row -> sheet.append(line(row)));
    }
    return sheet.toString();
  }

  /**
   * A table of the places in the sources, in the order of the guidance, with the rows of each
   * catalogue that stand for them.
   */
  public static String coverage(Catalogues catalogues) {
    StringBuilder sheet =
        new StringBuilder("# 出典別対応表 / Coverage by source\n\n| source | rows |\n| --- | --- |\n");
    bySource(catalogues)
        .forEach(
            (source, ids) ->
                sheet
                    .append("| ")
                    .append(cell(source.toString()))
                    .append(" | ")
                    .append(ids.stream().map(RowId::value).collect(Collectors.joining(", ")))
                    .append(" |\n"));
    return sheet.toString();
  }

  /** The rows that stand for each place of the sources, in the order of the guidance. */
  public static SortedMap<SourceRef, List<RowId>> bySource(Catalogues catalogues) {
    SortedMap<SourceRef, List<RowId>> rows = new TreeMap<>(GUIDANCE_ORDER);
    for (Catalogue catalogue : catalogues.all()) {
      for (CatalogueRow row : catalogue.rows()) {
        rows.computeIfAbsent(row.source(), source -> new ArrayList<>()).add(row.id());
      }
    }
    rows.replaceAll((source, ids) -> List.copyOf(ids));
    return rows;
  }

  private static String line(CatalogueRow row) {
    LinkedHashSet<String> flags = new LinkedHashSet<>();
    flags.add(row.wording().name());
    row.flags().forEach(flag -> flags.add(flag.name()));
    row.printed().ifPresent(printed -> flags.add("printed " + printed));
    return "| "
        + row.id()
        + " | "
        + cell(words(row, Language.JA))
        + " | "
        + cell(words(row, Language.EN))
        + " | "
        + cell(row.source().toString())
        + " | "
        + cell(String.join(", ", flags))
        + " |\n";
  }

  private static String words(CatalogueRow row, Language language) {
    StringBuilder words = new StringBuilder();
    row.group().ifPresent(group -> words.append('[').append(group.in(language)).append("] "));
    words.append(row.text().in(language));
    row.note().ifPresent(note -> words.append(" (").append(note.in(language)).append(')'));
    return words.toString();
  }

  private static String both(LocalizedText text) {
    return text.ja().equals(text.en()) ? text.en() : text.ja() + " / " + text.en();
  }

  private static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s+", " ").strip();
  }
}
