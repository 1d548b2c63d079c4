/** Proves that texts and pages are whole, safe and the same everywhere. */
@NullMarked
package dev.isg.disclosure.render;

import org.jspecify.annotations.NullMarked;
