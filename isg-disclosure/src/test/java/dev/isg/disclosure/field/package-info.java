/** Proves that management and the field are told the same. */
@NullMarked
package dev.isg.disclosure.field;

import org.jspecify.annotations.NullMarked;
