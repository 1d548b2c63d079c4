/**
 * The main job without files and streams: from the contents of a folder to an evaluation, and from
 * that to the texts people read.
 */
@NullMarked
package dev.isg.examples.quickstart.job;

import org.jspecify.annotations.NullMarked;
