/**
 * Oversee: which forms of oversight a country knows, as data.
 *
 * <p>The guidance explains oversight for companies with corporate auditors and says that other
 * forms exist (chapter 6 and footnote 35); since then their names and number have changed. So forms
 * stand in dated {@linkplain dev.isg.core.oversight.OversightProfile profiles}: each form with the
 * roles that oversee in it, the facts to cite on it and the places in the law. Three are shipped;
 * whoever needs another writes one. A programme takes the {@link
 * dev.isg.core.profile.OversightSystem} of the form it has.
 *
 * <pre>{@code
 * OversightProfile profile = OversightProfile.citedByGuidance();
 * OversightSystem system = profile.form(OversightFormId.of("AUDITORS")).orElseThrow().system();
 * }</pre>
 */
@NullMarked
package dev.isg.core.oversight;

import org.jspecify.annotations.NullMarked;
