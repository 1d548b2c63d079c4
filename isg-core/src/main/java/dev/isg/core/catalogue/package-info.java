/**
 * The tables of the guidance as data: bilingual rows with stable ids, their source, and flags that
 * say how far each row may be trusted.
 *
 * <p>{@link dev.isg.core.catalogue.Catalogues#shipped()} reads the packs of this library. A {@link
 * dev.isg.core.catalogue.Catalogue} is one table, such as the five activities; a {@link
 * dev.isg.core.catalogue.CatalogueRow} says in Japanese and English what stands there, whether the
 * Japanese is quoted or condensed, where it comes from, and in its attributes the few facts a
 * program may use. What is flagged {@link dev.isg.core.catalogue.RowFlag#REFERENCE_ONLY} is there
 * to be cited, never to be computed with.
 *
 * <p>Nobody edits shipped rows. A company adds, hides or rewords rows in an {@link
 * dev.isg.core.catalogue.Overlay}, with its reasons; laid over a catalogue it gives an {@link
 * dev.isg.core.catalogue.OverlaidCatalogue}, in which each row tells whether it is as shipped:
 *
 * <pre>{@code
 * Catalogue effects = Catalogues.shipped().get(CatalogueId.of("CAT-B2"));
 * Overlay ours = Overlay.builder()
 *     .catalogue(effects.id())
 *     .addHiding(new Overlay.Hiding(RowId.of("B2-6"), LocalizedText.of("非上場", "not listed")))
 *     .build();
 * ours.applyTo(effects).rows();      // seven rows, each with its provenance
 * }</pre>
 *
 * <p>Ids are stable: a row keeps its id as long as it means the same. Where a table of the guidance
 * has no numbers, its rows are counted in the order of the text ({@code C1-1}, {@code C1-2}). Two
 * catalogues gather what the guidance says outside its tables: {@code CAT-B4}, the categories of
 * management quality (2.3), and {@code CAT-K12}, the principles of Appendices 2 and 4.
 */
@NullMarked
package dev.isg.core.catalogue;

import org.jspecify.annotations.NullMarked;
