/** Proves that management hears the few things that matter and never a table. */
@NullMarked
package dev.isg.disclosure.message;

import org.jspecify.annotations.NullMarked;
