package dev.isg.core.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.profile.OversightSystem;

/**
 * A form a company may give its oversight.
 *
 * @param id the id, unique in its profile
 * @param company what a company of this form is called
 * @param system who oversees in it
 * @source METI 2009, chapter 6, introduction and footnote 35
 */
public record OversightForm(OversightFormId id, LocalizedText company, OversightSystem system) {}
