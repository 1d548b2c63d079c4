/**
 * A command line over a folder of programme files: it checks them, evaluates the measurements, and
 * writes the reports a board would read.
 */
@NullMarked
package dev.isg.examples.quickstart;

import org.jspecify.annotations.NullMarked;
