/** Company A, whom the tests of this module report about. */
@NullMarked
package dev.isg.disclosure;

import org.jspecify.annotations.NullMarked;
