@NullMarked
package dev.isg.disclosure.clock;

import org.jspecify.annotations.NullMarked;
