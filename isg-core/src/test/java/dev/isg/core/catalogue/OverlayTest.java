package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-502")
class OverlayTest {
  private static final LocalizedText REASON = LocalizedText.of("当社の事情", "our own case");
  private static final LocalizedText WORDS = LocalizedText.of("当社の言葉", "our own words");

  private static final String HIDING =
      "{\"id\": \"B2-1\", \"reason\": {\"ja\": \"非上場\", \"en\": \"not listed\"}}";

  private final Catalogue effects = Catalogues.shipped().get(CatalogueId.of("CAT-B2"));

  @Test
  void addsHidesAndRewordsWithReasons() {
    OverlaidCatalogue ours =
        overlay()
            .addAddition(row("B2-10"))
            .addAddition(row("B2-9"))
            .addHiding(hide("B2-6"))
            .addRewording(reword("B2-7"))
            .build()
            .applyTo(effects);
    assertThat(ours.rows())
        .extracting(row -> row.id() + " " + row.provenance())
        .containsExactly(
            "B2-1 SHIPPED",
            "B2-2 SHIPPED",
            "B2-3 SHIPPED",
            "B2-4 SHIPPED",
            "B2-5 SHIPPED",
            "B2-7 OVERRIDDEN",
            "B2-8 SHIPPED",
            "B2-9 ADDED",
            "B2-10 ADDED");
    assertThat(ours.hidden()).extracting(OverlaidCatalogue.Row::id).containsExactly(id("B2-6"));
    assertThat(ours.hidden().get(0).reason()).contains(REASON);
    assertThat(ours.rows().get(5).reason()).contains(REASON);
    assertThat(ours.toCatalogue().rows()).hasSize(9);
    assertThat(ours.toCatalogue().id()).isEqualTo(effects.id());
  }

  @Test
  void leavesTheCatalogueUnderneathAsItIs() {
    String before = IsgJson.standard().write(effects);
    OverlaidCatalogue ours =
        overlay().addHiding(hide("B2-1")).addRewording(reword("B2-2")).build().applyTo(effects);
    assertThat(IsgJson.standard().write(effects)).isEqualTo(before);
    assertThat(ours.base()).isSameAs(effects);
    assertThat(Catalogues.shipped().get(effects.id())).isEqualTo(effects);
  }

  @Test
  void rewordsWithoutTouchingSourceFlagsAndAttributes() {
    Catalogue research = Catalogues.shipped().get(CatalogueId.of("CAT-B3"));
    CatalogueRow before = research.get(id("B3-3"));
    CatalogueRow after =
        Overlay.builder()
            .catalogue(research.id())
            .addRewording(reword("B3-3"))
            .build()
            .applyTo(research)
            .toCatalogue()
            .get(id("B3-3"));
    assertThat(after.text()).isEqualTo(WORDS);
    assertThat(after.computable()).isFalse();
    assertThat(after.withText(before.text()).withWording(before.wording())).isEqualTo(before);
  }

  @Test
  void callsAQuotedRowOursOnceItsTextIsChangedAndOnlyThen() {
    OverlaidCatalogue ours =
        overlay()
            .addRewording(reword("B2-1"))
            .addRewording(Overlay.Rewording.ofNote(id("B2-2"), WORDS, REASON))
            .build()
            .applyTo(effects);
    assertThat(ours.toCatalogue().get(id("B2-1")).wording()).isEqualTo(Wording.OWN);
    assertThat(ours.toCatalogue().get(id("B2-2")).wording()).isEqualTo(Wording.QUOTED);
    assertThat(ours.toCatalogue().get(id("B2-2")).note()).contains(WORDS);
    assertThat(ours.toCatalogue().get(id("B2-2")).text()).isEqualTo(effects.get(id("B2-2")).text());
  }

  @Test
  void refusesARewordingThatChangesNothing() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () -> new Overlay.Rewording(id("B2-1"), Optional.empty(), Optional.empty(), REASON));
  }

  @Test
  void refusesToChangeWhatDoesNotExist() {
    refuses(overlay().addHiding(hide("B2-9")).build(), CatalogueRule.UNKNOWN_ROW, "/hidings/0/id");
    refuses(
        overlay().addRewording(reword("B2-9")).build(),
        CatalogueRule.UNKNOWN_ROW,
        "/rewordings/0/id");
  }

  @Test
  void refusesToAddWhatExists() {
    refuses(
        overlay().addAddition(row("B2-8")).build(), CatalogueRule.ROW_EXISTS, "/additions/0/id");
  }

  @Test
  void refusesToNameARowTwice() {
    refuses(
        overlay().addHiding(hide("B2-1")).addRewording(reword("B2-1")).build(),
        CatalogueRule.ROW_NAMED_TWICE,
        "/rewordings/0/id");
    refuses(
        overlay().addAddition(row("B2-9")).addAddition(row("B2-9")).build(),
        CatalogueRule.ROW_NAMED_TWICE,
        "/additions/1/id");
  }

  @Test
  void refusesAnotherCatalogue() {
    Overlay overlay = Overlay.builder().catalogue(CatalogueId.of("CAT-B1")).build();
    refuses(overlay, CatalogueRule.WRONG_CATALOGUE, "/catalogue");
  }

  @Test
  void refusesAnAttributeWithoutMeaning() {
    CatalogueRow row =
        CatalogueRow.builder()
            .id(id("B2-9"))
            .text(WORDS)
            .source(SourceRef.library("our own"))
            .wording(Wording.OWN)
            .putAttribute("colour", "red")
            .build();
    refuses(
        overlay().addAddition(row).build(),
        CatalogueRule.UNKNOWN_ATTRIBUTE,
        "/additions/0/attributes/colour");
  }

  @Test
  void refusesToChangeAHiddenRowAndToReuseItsId() {
    OverlaidCatalogue ours = overlay().addHiding(hide("B2-1")).build().applyTo(effects);
    assertThat(rules(ours.check(overlay().addHiding(hide("B2-1")).build())))
        .containsExactly(CatalogueRule.ROW_HIDDEN);
    assertThat(rules(ours.check(overlay().addRewording(reword("B2-1")).build())))
        .containsExactly(CatalogueRule.ROW_HIDDEN);
    assertThat(rules(ours.check(overlay().addAddition(row("B2-1")).build())))
        .containsExactly(CatalogueRule.ROW_EXISTS);
  }

  @Test
  void tellsEveryFaultAtOnce() {
    Overlay overlay =
        overlay().addAddition(row("B2-1")).addHiding(hide("X")).addRewording(reword("Y")).build();
    ValidationReport report = OverlaidCatalogue.of(effects).check(overlay);
    assertThat(report.errors()).hasSize(3);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> overlay.applyTo(effects))
        .satisfies(refusal -> assertThat(refusal.report()).isEqualTo(report));
  }

  @Test
  void keepsAnAddedRowAddedWhenItIsReworded() {
    OverlaidCatalogue ours =
        overlay()
            .addAddition(row("B2-9"))
            .build()
            .applyTo(effects)
            .with(overlay().addRewording(reword("B2-9")).build());
    assertThat(ours.rows().get(8).provenance()).isEqualTo(Provenance.ADDED);
    assertThat(ours.rows().get(8).reason()).contains(REASON);
  }

  @Test
  void readsAnOverlayStrictly() {
    assertThat(read("{\"catalogue\": \"CAT-B2\", \"hidings\": [" + HIDING + "]}").hidings())
        .hasSize(1);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> read("{\"catalogue\": \"CAT-B2\", \"hidings\": [{\"id\": \"B2-1\"}]}"))
        .withMessageContaining("reason");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> read("{\"catalogue\": \"CAT-B2\", \"hide\": []}"))
        .withMessageContaining("hide");
  }

  private static Overlay read(String json) {
    return IsgJson.standard().read("overlay.json", json, Overlay.class).value();
  }

  private void refuses(Overlay overlay, CatalogueRule rule, String path) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> overlay.applyTo(effects))
        .satisfies(
            refusal -> {
              assertThat(rules(refusal.report())).containsExactly(rule);
              assertThat(refusal.report().issues()).extracting(Issue::path).containsExactly(path);
            });
  }

  private static List<Rule> rules(ValidationReport report) {
    return report.issues().stream().map(Issue::rule).toList();
  }

  private static Overlay.Builder overlay() {
    Overlay.Builder builder = Overlay.builder();
    builder.catalogue(CatalogueId.of("CAT-B2"));
    return builder;
  }

  private static CatalogueRow row(String id) {
    return CatalogueRow.builder()
        .id(id(id))
        .text(WORDS)
        .source(SourceRef.library("our own"))
        .wording(Wording.OWN)
        .build();
  }

  private static Overlay.Hiding hide(String id) {
    return new Overlay.Hiding(id(id), REASON);
  }

  private static Overlay.Rewording reword(String id) {
    return Overlay.Rewording.ofText(id(id), WORDS, REASON);
  }

  private static RowId id(String value) {
    return RowId.of(value);
  }
}
