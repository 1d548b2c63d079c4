/** Proves the form of the plan. */
@NullMarked
package dev.isg.disclosure.plan;

import org.jspecify.annotations.NullMarked;
