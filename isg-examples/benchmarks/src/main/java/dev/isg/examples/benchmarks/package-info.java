/**
 * How fast the library is: always as a ratio to other ways to do the same work, measured in the
 * same run, so that it holds on any machine.
 *
 * <p>{@link dev.isg.examples.benchmarks.Main} runs everything and prints the table of the README.
 * The hand-written references are part of the module and as quick as we can make them for this one
 * job; they know their data, as code written for one job may. All ways give the same {@link
 * dev.isg.examples.benchmarks.Totals}, which a test checks.
 */
@NullMarked
package dev.isg.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
