/** Proves that charts and figures never lie. */
@NullMarked
package dev.isg.disclosure.render.page;

import org.jspecify.annotations.NullMarked;
