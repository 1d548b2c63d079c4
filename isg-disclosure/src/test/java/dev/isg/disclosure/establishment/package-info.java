/** Proves how the two mechanisms of governance are reported. */
@NullMarked
package dev.isg.disclosure.establishment;

import org.jspecify.annotations.NullMarked;
