/**
 * Documents as JSON: one mapper with fixed settings, so that the same document gives the same bytes
 * on every machine, and a strict reader that tells every fault at once.
 *
 * <p>A field that no type knows, a key written twice, an id with a space, a missing field, a null:
 * each is an {@link dev.isg.core.issue.Issue} with file, line, column and path, in Japanese and
 * English, and nothing is read. What a later check finds can be {@linkplain
 * dev.isg.core.json.JsonDocument#locate located} in the same file.
 *
 * <p>This is the only package that shows Jackson's behaviour; no type of Jackson is in its
 * signatures either.
 */
@NullMarked
package dev.isg.core.json;

import org.jspecify.annotations.NullMarked;
