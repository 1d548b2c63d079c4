/**
 * A command line over a folder of programme files: it checks them, evaluates the measurements, and
 * writes the reports a board would read.
 *
 * <p>{@link dev.isg.examples.quickstart.Main} is the process. Below it nothing knows the process:
 * {@code dev.isg.examples.quickstart.folder} reads and writes folders, {@code
 * dev.isg.examples.quickstart.job} works out what is written, and the commands here join the two
 * and speak to people.
 */
@NullMarked
package dev.isg.examples.quickstart;

import org.jspecify.annotations.NullMarked;
