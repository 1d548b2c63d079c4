@NullMarked
package dev.isg.disclosure.regime;

import org.jspecify.annotations.NullMarked;
