/** Proves that the board report adds nothing of its own. */
@NullMarked
package dev.isg.disclosure.board;

import org.jspecify.annotations.NullMarked;
