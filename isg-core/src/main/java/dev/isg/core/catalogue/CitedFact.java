package dev.isg.core.catalogue;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What research found, to be cited in a report and never computed with. It holds no number, only
 * sentences: a return of so many per cent was measured on other companies in other years.
 *
 * @param row the row of the catalogue it stands in
 * @param claim what was found
 * @param study who found it, or why nobody is named
 * @param year the year of publication, or the years studied, such as {@code 2003} or {@code
 *     2001/2006}
 * @param source where the guidance cites it
 * @source METI 2009, 2.4 and 2.5
 */
public record CitedFact(
    RowId row, LocalizedText claim, LocalizedText study, String year, SourceRef source) {
  private static final CatalogueId RESEARCH = CatalogueId.of("CAT-B3");

  /** Every finding of research in the catalogues, in the order of the guidance. */
  public static List<CitedFact> research(Catalogues catalogues) {
    return catalogues.get(RESEARCH).rows().stream().map(CitedFact::of).toList();
  }

  /**
   * The fact of a row.
   *
   * @throws InvalidModelException if the row is not for reference only, or does not say who found
   *     it and in which year
   */
  public static CitedFact of(CatalogueRow row) {
    Optional<String> year = row.attribute("year").or(() -> row.attribute("period"));
    if (row.computable() || row.note().isEmpty() || year.isEmpty()) {
      throw InvalidModelException.of(
          "CitedFact",
          "行「" + row.id() + "」は引用できる研究ではありません（REFERENCE_ONLY、出典の note、年が必要です）",
          "row '"
              + row.id()
              + "' is no finding to cite; it needs REFERENCE_ONLY, a note on the study and a year");
    }
    return new CitedFact(row.id(), row.text(), row.note().get(), year.get(), row.source());
  }

  /** Whether its figures may enter a calculation: never. */
  public boolean computable() {
    return false;
  }

  /** The fact with its study, its place in the guidance and the reservation, for a report. */
  public LocalizedText citation() {
    return LocalizedText.of(
        claim.ja() + "（" + study.ja() + "。" + source + "。引用のみ、計算には使わない）",
        claim.en() + " (" + study.en() + "; " + source + "; to be cited, not to be computed with)");
  }
}
