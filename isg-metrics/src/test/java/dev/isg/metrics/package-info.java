/** What the tests of this module share: one small company with one indicator of each kind. */
@NullMarked
package dev.isg.metrics;

import org.jspecify.annotations.NullMarked;
