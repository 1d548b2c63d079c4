/**
 * The programme folder: what is read from it, all faults of all files at once, and what is written
 * beside it, all files or none.
 */
@NullMarked
package dev.isg.examples.quickstart.folder;

import org.jspecify.annotations.NullMarked;
