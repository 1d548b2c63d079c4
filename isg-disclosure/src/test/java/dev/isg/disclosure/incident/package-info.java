@NullMarked
package dev.isg.disclosure.incident;

import org.jspecify.annotations.NullMarked;
