/** Proves what is told outside and what never is. */
@NullMarked
package dev.isg.disclosure.statement;

import org.jspecify.annotations.NullMarked;
