/**
 * What the templates of HTML pages ask for: words in the language of the page, the {@linkplain
 * dev.isg.disclosure.render.page.Look look} of a status, and the geometry of charts. Not exported:
 * the pages are the interface, and these may change with them.
 *
 * <p>A status never shows by colour alone; each look has a shape of its own and goes with a word.
 * What was decided looks different from what is merely suggested.
 */
@NullMarked
package dev.isg.disclosure.render.page;

import org.jspecify.annotations.NullMarked;
