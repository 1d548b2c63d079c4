/**
 * The compatibility kit: whoever writes a store extends one class per kind of store, hands it a new
 * store, and learns from the names of the failing tests which numbered rule is broken.
 */
@NullMarked
package dev.isg.tck;

import org.jspecify.annotations.NullMarked;
