/**
 * The history behind a programme folder: what was read is recorded, and what was known on a day is
 * answered from the record alone.
 *
 * <p>{@link dev.isg.examples.quickstart.history.Recorder} keeps each document of a folder as a new
 * version if it changed, and adds measurements and decisions once. {@link
 * dev.isg.examples.quickstart.history.KnownView} looks back in both times: at what held on a day,
 * as it was known at an instant. Where the history lies is up to {@link
 * dev.isg.examples.quickstart.history.StoreAddress}: a folder of files, H2 or PostgreSQL; nothing
 * else here knows the difference.
 */
@NullMarked
package dev.isg.examples.quickstart.history;

import org.jspecify.annotations.NullMarked;
