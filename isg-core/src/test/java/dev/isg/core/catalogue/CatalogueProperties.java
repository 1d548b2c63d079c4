package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.PublishedSchema;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("REQ-502")
class CatalogueProperties {
  private static final PublishedSchema SCHEMA = new PublishedSchema("catalogue");
  private static final PublishedSchema OVERLAY_SCHEMA = new PublishedSchema("overlay");

  @Property(tries = 200)
  @Tag("REQ-509")
  void readsWhatItWrites(@ForAll("catalogues") Catalogue catalogue) {
    String json = IsgJson.standard().write(catalogue);
    Catalogue read = IsgJson.standard().read("x", json, Catalogue.class).value();
    assertThat(read).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
    assertThat(IsgJson.standard().write(read)).isEqualTo(json);
    assertThat(SCHEMA.faults(json)).isEmpty();
  }

  @Property(tries = 200)
  void readsTheOverlaysItWrites(@ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    for (Overlay overlay : CatalogueArbitraries.disjoint(catalogue, random)) {
      String json = IsgJson.standard().write(overlay);
      assertThat(IsgJson.standard().read("x", json, Overlay.class).value()).isEqualTo(overlay);
      assertThat(OVERLAY_SCHEMA.faults(json)).isEmpty();
    }
  }

  @Property(tries = 200)
  void neverChangesTheCatalogueUnderneath(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    String before = IsgJson.standard().write(catalogue);
    for (Overlay overlay : CatalogueArbitraries.disjoint(catalogue, random)) {
      assertThat(overlay.applyTo(catalogue).base()).isEqualTo(catalogue);
    }
    assertThat(IsgJson.standard().write(catalogue)).isEqualTo(before);
  }

  @Property(tries = 200)
  void hidesExactlyWhatIsToBeHidden(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    List<CatalogueRow> shuffled = new ArrayList<>(catalogue.rows());
    Collections.shuffle(shuffled, random);
    List<RowId> hidden =
        shuffled.subList(0, shuffled.size() / 2).stream().map(CatalogueRow::id).toList();
    Overlay overlay =
        Overlay.builder()
            .catalogue(catalogue.id())
            .addAllHidings(
                hidden.stream()
                    .map(id -> new Overlay.Hiding(id, LocalizedText.of("理由", "reason")))
                    .toList())
            .build();
    OverlaidCatalogue laid = overlay.applyTo(catalogue);
    assertThat(laid.toCatalogue().rows())
        .containsExactlyElementsOf(
            catalogue.rows().stream().filter(row -> !hidden.contains(row.id())).toList());
    assertThat(laid.hidden())
        .extracting(OverlaidCatalogue.Row::row)
        .containsExactlyElementsOf(
            catalogue.rows().stream().filter(row -> hidden.contains(row.id())).toList());
  }

  @Property(tries = 200)
  void keepsTheOrderOfTheCatalogueAndAddsAtItsEnd(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    Overlay overlay = CatalogueArbitraries.disjoint(catalogue, random).get(0);
    List<RowId> seen =
        overlay.applyTo(catalogue).rows().stream().map(OverlaidCatalogue.Row::id).toList();
    List<RowId> hidden = overlay.hidings().stream().map(Overlay.Hiding::id).toList();
    List<RowId> expected =
        catalogue.rows().stream()
            .map(CatalogueRow::id)
            .filter(id -> !hidden.contains(id))
            .collect(Collectors.toCollection(ArrayList::new));
    expected.add(RowId.of("N-9"));
    expected.add(RowId.of("N-11"));
    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Property(tries = 200)
  void marksEachRowThatDiffersAndNoOther(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    Overlay overlay = CatalogueArbitraries.disjoint(catalogue, random).get(0);
    List<RowId> reworded = overlay.rewordings().stream().map(Overlay.Rewording::id).toList();
    for (OverlaidCatalogue.Row row : overlay.applyTo(catalogue).rows()) {
      Provenance expected =
          catalogue.find(row.id()).isEmpty()
              ? Provenance.ADDED
              : reworded.contains(row.id()) ? Provenance.OVERRIDDEN : Provenance.SHIPPED;
      assertThat(row.provenance()).isEqualTo(expected);
      if (expected == Provenance.SHIPPED) {
        assertThat(catalogue.find(row.id())).contains(row.row());
      }
    }
  }

  @Property(tries = 300)
  void laysDisjointOverlaysInEitherOrder(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    List<Overlay> overlays = CatalogueArbitraries.disjoint(catalogue, random);
    OverlaidCatalogue forth = overlays.get(0).applyTo(catalogue).with(overlays.get(1));
    OverlaidCatalogue back = overlays.get(1).applyTo(catalogue).with(overlays.get(0));
    assertThat(forth).isEqualTo(back).hasSameHashCodeAs(back).hasToString(back.toString());
  }

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return CatalogueArbitraries.catalogues();
  }
}
