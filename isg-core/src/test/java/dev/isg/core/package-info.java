/** What the tests of this module share: one small company whose programme is good. */
@NullMarked
package dev.isg.core;

import org.jspecify.annotations.NullMarked;
