/**
 * The stores of this library in a folder of text files: nothing to install, and nothing between the
 * history and whoever wants to read it.
 *
 * <p>{@link dev.isg.examples.store.file.FileStores} keeps one file of JSON lines for each kind of
 * store. A write is one line, added at the end and flushed to the disk before it is answered, so a
 * process that is killed leaves at worst the beginning of a line nobody was told of. Each line
 * carries a hash of itself and of the line before, so a line that was changed, moved or taken out
 * is found when the file is read, and named.
 *
 * <p>Two things carry the contracts. A lock on a file lets one writer at a time through, in this
 * process or another. What was read stays in memory, and each question first reads on from where
 * the last one stopped. So it suits a programme folder with some hundred thousand measurements; for
 * more, use a database.
 */
@NullMarked
package dev.isg.examples.store.file;

import org.jspecify.annotations.NullMarked;
