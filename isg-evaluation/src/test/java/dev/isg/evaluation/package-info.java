/** What the tests of evaluation share: a company as small as can be, and its decisions. */
@NullMarked
package dev.isg.evaluation;

import org.jspecify.annotations.NullMarked;
