package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-055")
class CitedFactTest {
  private final List<CitedFact> facts = CitedFact.research(Catalogues.shipped());

  @Test
  @Tag("REQ-054")
  void citesEachFindingWithItsYearAndItsSource() {
    assertThat(facts)
        .extracting(CitedFact::year)
        .containsExactly("2009", "2003", "2004", "2006", "2001/2006", "2007");
    assertThat(facts).extracting(fact -> fact.source().place()).contains("2.4, footnote 13");
    assertThat(facts)
        .allSatisfy(
            fact -> {
              assertThat(fact.computable()).isFalse();
              assertThat(fact.citation().en())
                  .contains(fact.claim().en(), fact.study().en(), fact.source().toString())
                  .contains("not to be computed with");
              assertThat(fact.citation().ja()).contains(fact.claim().ja(), "計算には使わない");
            });
  }

  @Test
  void holdsNoNumberAProgramCouldComputeWith() {
    assertThat(Arrays.stream(CitedFact.class.getRecordComponents()).map(RecordComponent::getType))
        .containsOnly(RowId.class, LocalizedText.class, String.class, SourceRef.class);
  }

  @Test
  void citesNothingThatIsNotForReferenceOnly() {
    refuses(row().build());
    refuses(row().addFlag(RowFlag.REFERENCE_ONLY).build());
    refuses(row().addFlag(RowFlag.REFERENCE_ONLY).putAttribute("year", "2003").build());
    CatalogueRow.Builder noted = row();
    noted.note(LocalizedText.of("著者", "author")).putAttribute("year", "2003");
    refuses(noted.build());
    refuses(row().addFlag(RowFlag.REFERENCE_ONLY).note(LocalizedText.of("著者", "author")).build());
  }

  @Test
  void citesARowOfTheCompanysOwn() {
    CatalogueRow.Builder own = row();
    own.addFlag(RowFlag.REFERENCE_ONLY)
        .note(LocalizedText.of("著者", "author"))
        .putAttribute("period", "2001/2006");

    assertThat(CitedFact.of(own.build()).year()).isEqualTo("2001/2006");
  }

  private static void refuses(CatalogueRow row) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> CitedFact.of(row))
        .withMessageContaining("X-1");
  }

  private static CatalogueRow.Builder row() {
    CatalogueRow.Builder builder = CatalogueRow.builder();
    builder
        .id(RowId.of("X-1"))
        .text(LocalizedText.of("研究", "research"))
        .source(SourceRef.guidance("2.5"))
        .wording(Wording.OWN);
    return builder;
  }
}
