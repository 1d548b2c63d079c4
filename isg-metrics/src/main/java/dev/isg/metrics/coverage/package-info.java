/**
 * The rules of this module as one list, for the matrix of what the library carries out of the
 * guidance (see {@code dev.isg.disclosure.coverage}). The list is written by hand and checked by a
 * test, so that nothing has to register itself.
 */
@NullMarked
package dev.isg.metrics.coverage;

import org.jspecify.annotations.NullMarked;
