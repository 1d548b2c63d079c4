/** Proves that the library knows what it covers. */
@NullMarked
package dev.isg.disclosure.coverage;

import org.jspecify.annotations.NullMarked;
