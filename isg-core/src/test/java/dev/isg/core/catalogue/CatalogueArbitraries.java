package dev.isg.core.catalogue;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Catalogues and overlays of every kind, for the properties. */
final class CatalogueArbitraries {
  private static final LocalizedText MEANING = LocalizedText.of("意味", "meaning");
  private static final List<String> KEYS = List.of("kind", "step", "year");

  private CatalogueArbitraries() {}

  static Arbitrary<Catalogue> catalogues() {
    Arbitrary<List<CatalogueRow>> rows =
        Arbitraries.integers()
            .between(1, 40)
            .map(number -> "R-" + number)
            .flatMap(CatalogueArbitraries::row)
            .list()
            .uniqueElements(CatalogueRow::id)
            .ofMaxSize(12);
    return Combinators.combine(rows, Arbitraries.of(true, false), text().optional())
        .as(
            (list, open, note) -> {
              Catalogue.Builder builder = Catalogue.builder();
              builder
                  .id(CatalogueId.of("CAT-T"))
                  .title(LocalizedText.of("表", "table"))
                  .note(note)
                  .source(SourceRef.guidance("1.1"))
                  .openList(open)
                  .addAllRows(list);
              KEYS.forEach(key -> builder.putAttributeKey(key, MEANING));
              return builder.build();
            })
        .withoutEdgeCases();
  }

  static Arbitrary<CatalogueRow> row(String id) {
    return Combinators.combine(
            text(),
            text().optional(),
            text().optional(),
            Arbitraries.of(Wording.class),
            Arbitraries.of(RowFlag.class).set(),
            Arbitraries.maps(Arbitraries.of(KEYS), words(120)))
        .as(
            (text, note, group, wording, flags, attributes) ->
                CatalogueRow.builder()
                    .id(RowId.of(id))
                    .text(text)
                    .note(note)
                    .group(group)
                    .source(SourceRef.guidance("1.1"))
                    .wording(wording)
                    .addAllFlags(flags)
                    .printed(printed(flags))
                    .putAllAttributes(attributes)
                    .build());
  }

  /** Two overlays that fit the catalogue and name no row in common. */
  static List<Overlay> disjoint(Catalogue catalogue, Random random) {
    List<RowId> ids = new ArrayList<>(catalogue.rows().stream().map(CatalogueRow::id).toList());
    Collections.shuffle(ids, random);
    int half = ids.size() / 2;
    return List.of(
        overlay(catalogue, ids.subList(0, half), List.of("N-9", "N-11"), random),
        overlay(catalogue, ids.subList(half, ids.size()), List.of("N-10", "N-8"), random));
  }

  private static Overlay overlay(
      Catalogue catalogue, List<RowId> ids, List<String> added, Random random) {
    LocalizedText reason = LocalizedText.of("理由 " + ids, "reason " + ids);
    Overlay.Builder builder = Overlay.builder();
    builder.catalogue(catalogue.id());
    for (RowId id : ids) {
      switch (random.nextInt(4)) {
        case 0 -> builder.addHiding(new Overlay.Hiding(id, reason));
        case 1 -> builder.addRewording(Overlay.Rewording.ofText(id, MEANING, reason));
        case 2 -> builder.addRewording(Overlay.Rewording.ofNote(id, MEANING, reason));
        default -> {}
      }
    }
    for (String id : added) {
      builder.addAddition(
          CatalogueRow.builder()
              .id(RowId.of(id))
              .text(LocalizedText.of("行 " + id, "row " + id))
              .source(SourceRef.library("our own"))
              .wording(Wording.OWN)
              .build());
    }
    return builder.build();
  }

  private static Optional<String> printed(Set<RowFlag> flags) {
    return flags.contains(RowFlag.ERRATUM) ? Optional.of("誤") : Optional.empty();
  }

  private static Arbitrary<LocalizedText> text() {
    return Combinators.combine(words(200), words(200)).as(LocalizedText::of);
  }

  private static Arbitrary<String> words(int length) {
    return Arbitraries.strings()
        .withChars("ab|\\\"{}\n 情報ｱ－é")
        .ofMinLength(1)
        .ofMaxLength(length)
        .filter(text -> !text.isBlank());
  }
}
