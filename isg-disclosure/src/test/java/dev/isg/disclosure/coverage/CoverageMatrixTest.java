package dev.isg.disclosure.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.coverage.GuidanceSection;
import dev.isg.core.issue.Rule;
import dev.isg.disclosure.render.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-510")
class CoverageMatrixTest {
  private final CoverageMatrix matrix = CoverageMatrix.ofLibrary();

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsTheMatrixAsInTheGoldenFile(Language language) throws IOException {
    Golden.assertMatches(
        "coverage-" + language.name().toLowerCase(Locale.ROOT) + ".md", matrix.markdown(language));
  }

  @Test
  void placesEveryRuleAndEveryRow() {
    Set<String> rules = new TreeSet<>(matrix.rulesOfNoSection());
    Set<RowId> rows = new TreeSet<>(matrix.rowsOfNoSection());
    for (GuidanceSection section : GuidanceSection.values()) {
      rules.addAll(matrix.rules(section));
      rows.addAll(matrix.rows(section));
    }

    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(LibraryRules.all().stream().map(Rule::id).toList());
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Catalogues.shipped().all().stream()
                .flatMap(catalogue -> catalogue.rows().stream())
                .map(row -> row.id())
                .toList());
  }

  @Test
  void findsASectionForEveryRuleOfTheGuidanceAndForNoOther() {
    assertThat(LibraryRules.all())
        .allSatisfy(
            rule ->
                assertThat(GuidanceSection.of(rule.source()).isEmpty())
                    .as(rule.id() + " " + rule.source())
                    .isEqualTo(rule.source().ofThisLibrary()));
    assertThat(matrix.rowsOfNoSection()).isEmpty();
    assertThat(matrix.rules(GuidanceSection.S2_5)).contains("ISG-F-101", "ISG-F-131");
    assertThat(matrix.rows(GuidanceSection.A3)).contains(RowId.of("H2-8d"), RowId.of("H3-F1"));
  }

  @Test
  void printsTheSameWhateverTheOrder() {
    List<Rule> rules = new ArrayList<>(LibraryRules.all());
    Collections.reverse(rules);
    List<Catalogue> catalogues = new ArrayList<>(Catalogues.shipped().all());
    Collections.reverse(catalogues);

    assertThat(CoverageMatrix.of(rules, Catalogues.of(catalogues)).markdown(Language.EN))
        .isEqualTo(matrix.markdown(Language.EN));
  }

  @Test
  void showsASectionThatNothingCarriesOut() {
    String text = CoverageMatrix.of(List.of(), Catalogues.of(List.of())).markdown(Language.EN);

    assertThat(text.lines().filter(line -> line.endsWith("| — | — |")))
        .hasSize(GuidanceSection.values().length + 1);
    assertThat(text)
        .contains("| 3.4.1 Security of company groups | — | — |")
        .contains("| Preface |");
  }

  @Test
  void writesNoIdThatWouldBreakTheTable() {
    assertThat(
            Stream.of(Language.values())
                .flatMap(language -> matrix.markdown(language).lines())
                .filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(5));
    assertThat(Arrays.stream(GuidanceSection.values()).map(GuidanceSection::number))
        .doesNotHaveDuplicates();
  }
}
